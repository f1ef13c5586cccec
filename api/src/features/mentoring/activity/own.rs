//! The activity of one of the member's mentorships.

use super::{
    dto::{CheckUpView, MentorshipActivity},
    rules::Periods,
    store,
};
use crate::features::{
    pairing::mentorships::{self, MentorshipId},
    programme::programmes,
};
use tandem_platform::{AppError, MemberId, db::Db, http::NotFound};

pub async fn activity(
    db: &Db,
    member_id: MemberId,
    id: MentorshipId,
) -> Result<MentorshipActivity, AppError> {
    let own = mentorships::own(db.read(), member_id, id).await?;
    let found = store::activity(db.read(), id).await?;
    let of = found.ok_or(NotFound)?;
    let contacted = of.contacted();
    if own.running().is_err() {
        return Ok(MentorshipActivity {
            contacted,
            release_from: None,
            can_release: false,
            check_up: None,
        });
    }
    let policy = programmes::policy(db.read(), of.programme_id).await?;
    let release_from = of.accepted_at + Periods::of(&policy).release;
    let mut asked = store::check_ups(db.read(), &[id]).await?;
    let asked = asked.remove(&id).unwrap_or_default();
    let newest = store::newest(&asked, own.role).cloned();
    let current = newest.filter(|one| of.quiet_since < one.asked_at);
    Ok(MentorshipActivity {
        contacted,
        release_from: Some(release_from).filter(|_| !contacted),
        can_release: !contacted && release_from <= db.clock().now(),
        check_up: current.map(CheckUpView::from),
    })
}
