//! Data for a mail besides its notice.

use crate::{
    features::{
        delivery::notifications::store,
        identity::members::{by_ids, entities::members},
        participation::enrolments::zone_of,
        programme::programmes::ProgrammeRef,
    },
    notice::{MailContext, NoticeContent, NoticeType},
};
use tandem_kernel::Zone;
use tandem_platform::{AppError, MemberId, calendar::CalendarEvent, db::Db, events::Recorded};
use url::Url;

#[derive(Clone, Debug)]
pub(super) struct Context {
    pub reader: members::Model,
    /// For dates and times in the mail.
    pub zone: Zone,
    /// The name of the other person; `None` if there is none or they were erased.
    pub person: Option<String>,
    pub programme: ProgrammeRef,
    pub mail: MailContext,
    /// The links of proposed times, in their order.
    pub links: Vec<Url>,
    /// The answers that the mail offers: the name of the text, and the link.
    pub answers: Vec<(&'static str, Url)>,
    pub calendar: Option<CalendarEvent>,
}

/// `None` if the recipient was erased, or the programme or a required person is gone.
pub(super) async fn load(
    db: &Db,
    event: &Recorded,
    notice: &NoticeType,
    content: &NoticeContent,
    recipient: MemberId,
) -> Result<Option<Context>, AppError> {
    let person_id = content.args.person_id;
    let mut people = by_ids(db.read(), [recipient].into_iter().chain(person_id)).await?;
    let mut programmes = store::programmes_of(db.read(), event.programme_id).await?;
    let programme = event.programme_id.and_then(|id| programmes.remove(&id));
    let (Some(reader), Some(programme)) = (people.remove(&recipient), programme) else {
        return Ok(None);
    };
    let person = person_id.and_then(|id| people.remove(&id));
    let person = person.and_then(members::Model::name);
    // A notice that needs the other person is not sent after that person was erased.
    let is_gone = person_id.is_some() && person.is_none();
    if is_gone && notice.needs_person || reader.erased_at.is_some() {
        return Ok(None);
    }
    let mail = notice.composer.mail_context(notice, db, event, content);
    Ok(Some(Context {
        mail: mail.await?,
        zone: zone_of(db.read(), recipient, event.programme_id).await?,
        reader,
        person,
        programme,
        links: Vec::new(),
        answers: Vec::new(),
        calendar: None,
    }))
}
