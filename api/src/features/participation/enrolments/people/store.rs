//! Loading cards: by id, or along with what names the person, in one query.

use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, sea_query::Value};
use std::collections::HashMap;

use super::{
    super::{
        model::PhotoId,
        photos::photo_url,
        profiles::{Profile, VisibleTo},
        seats::FREE_SEATS,
    },
    dto::PersonCard,
};
use crate::features::participation::enrolments::entities::profiles;
use crate::ids::EnrolmentId;
use tandem_kernel::Locale;
use tandem_platform::{AppError, MemberId, db::sql};

/// Whether the enrolment `e` is close to the member `$1`, who then sees what it keeps for its matches:
/// they hold or held a mentorship, or `e` has asked them and waits. Asking somebody opens nothing of theirs.
/// Each part has an index that leads to this pair, however many requests either of them has had; asked for
/// with `exists`, PostgreSQL prefers to read all open requests once for a page.
pub const CLOSE: &str = "(e.member_id = $1 \
     or (select 1 from mentorships h join enrolments o on o.id = h.mentor_enrolment_id \
         where h.mentee_enrolment_id = e.id and o.member_id = $1 limit 1) is not null \
     or (select 1 from mentorships h join enrolments o on o.id = h.mentee_enrolment_id \
         where h.mentor_enrolment_id = e.id and o.member_id = $1 limit 1) is not null \
     or (select 1 from requests a join enrolments o on o.id = a.mentor_enrolment_id \
         where a.mentee_enrolment_id = e.id and o.member_id = $1 \
         and a.status = 'pending' and a.sent_by = 'mentee' limit 1) is not null \
     or (select 1 from requests a join enrolments o on o.id = a.mentee_enrolment_id \
         where a.mentor_enrolment_id = e.id and o.member_id = $1 \
         and a.status = 'pending' and a.sent_by = 'mentor' limit 1) is not null)";

/// The tables that [`columns`] reads, beside the enrolment `e` itself.
pub const TABLES: &str = "join members person on person.id = e.member_id \
     join profiles f on f.enrolment_id = e.id left join photos face on face.enrolment_id = e.id";

/// What [`card`] reads of the enrolment `e` of the surrounding query, as the member `$1` sees it.
#[must_use]
pub fn columns() -> String {
    format!(
        "f.*, e.status <> 'withdrawn' as takes_part, person.display_name, person.title, \
         person.erased_at is not null as former_member, \
         case when person.erased_at is not null then (select reader.locale from members reader \
         where reader.id = $1) end as reader_locale, {CLOSE} as close, {FREE_SEATS} as can_take, \
         case when e.status <> 'withdrawn' then face.id end as photo_id, \
         ((select 1 from mentorships h where h.mentor_enrolment_id = e.id limit 1) is not null \
         or (select 1 from mentorships h where h.mentee_enrolment_id = e.id limit 1) is not null) \
         as experienced"
    )
}

/// Cards by enrolment, as this member sees them; unknown ids are left out.
///
/// # Errors
/// The database's fault.
pub async fn cards(
    connection: &impl ConnectionTrait,
    ids: &[EnrolmentId],
    reader: MemberId,
) -> Result<HashMap<EnrolmentId, PersonCard>, AppError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut values: Vec<Value> = vec![reader.into()];
    let places = sql::bind_list(&mut values, ids);
    let columns = columns();
    let query = format!("select {columns} from enrolments e {TABLES} where e.id in ({places})");
    let mut cards = HashMap::new();
    for row in sql::rows(connection, &query, values).await? {
        let card = card(&row)?;
        cards.insert(card.enrolment_id, card);
    }
    Ok(cards)
}

/// The card in a row that has these [`columns`].
///
/// # Errors
/// The database's fault.
pub fn card(row: &QueryResult) -> Result<PersonCard, AppError> {
    let takes_part: bool = row.try_get("", "takes_part")?;
    let former_member: bool = row.try_get("", "former_member")?;
    if takes_part && !former_member {
        return whole(row);
    }
    let display_name = match former_member {
        true => former_member_in(row.try_get("", "reader_locale")?).to_owned(),
        false => row.try_get("", "display_name")?,
    };
    Ok(PersonCard::of_somebody_gone(
        row.try_get("", "enrolment_id")?,
        display_name,
        former_member,
    ))
}

/// The card of somebody who takes part.
fn whole(row: &QueryResult) -> Result<PersonCard, AppError> {
    let profile: Profile = profiles::Model::from_query_result(row, "")?.try_into()?;
    let experienced: bool = row.try_get("", "experienced")?;
    let photo: Option<PhotoId> = row.try_get("", "photo_id")?;
    let close: bool = row.try_get("", "close")?;
    let shown = |to: VisibleTo| close || to == VisibleTo::Everyone;
    let visible = profile.visibility;
    let workplace = Some(profile.workplace).filter(|text| !text.is_empty());
    Ok(PersonCard {
        enrolment_id: profile.enrolment_id,
        display_name: row.try_get("", "display_name")?,
        former_member: false,
        takes_part: true,
        title: row.try_get("", "title")?,
        photo_url: photo.filter(|_| shown(visible.photo)).map(photo_url),
        headline: profile.headline,
        statement: profile.statement,
        offer: profile.offer,
        hopes: profile.hopes,
        guidance: profile.guidance,
        workplace: workplace.filter(|_| shown(visible.workplace)),
        country: profile.country.filter(|_| shown(visible.country)),
        time_zone: profile.time_zone.filter(|_| shown(visible.working_hours)),
        languages: profile.languages,
        career_stage: profile.career_stage.filter(|_| shown(visible.career_stage)),
        expertise: profile.expertise,
        topics: profile.topics,
        open_to: if shown(visible.open_to) {
            profile.open_to
        } else {
            Vec::new()
        },
        orcid: profile.orcid.filter(|_| shown(visible.orcid)),
        can_take: row.try_get("", "can_take")?,
        new: !experienced,
    })
}

/// What stands for the name of somebody who has been erased.
fn former_member_in(locale: Option<String>) -> &'static str {
    match Locale::nearest(&locale.unwrap_or_default()) {
        Locale::English => "A former member",
        Locale::French => "Un ancien membre",
    }
}
