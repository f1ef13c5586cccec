//! Loading cards by id, in one query.

use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, sea_query::Value};
use std::collections::HashMap;
use uuid::Uuid;

use super::{
    super::{
        photos::photo_url,
        profiles::{Profile, VisibleTo},
        seats::CAN_TAKE,
    },
    dto::PersonCard,
};
use crate::{
    db::{entities::profiles, sql},
    kernel::Failure,
};

/// What the reader of a card is to the person on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Anybody in the programme.
    Stranger,
    /// The other side of a mentorship.
    Matched,
}

/// Cards by enrolment; unknown ids are left out.
///
/// # Errors
/// The database's fault.
pub async fn cards(
    connection: &impl ConnectionTrait,
    ids: &[Uuid],
    relation: Relation,
) -> Result<HashMap<Uuid, PersonCard>, Failure> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
    let query = format!(
        "select f.*, m.display_name, \
         case when e.status <> 'withdrawn' then o.id end as photo_id, {CAN_TAKE} as can_take, \
         exists (select 1 from mentorships h where h.mentor_enrolment_id = e.id \
         or h.mentee_enrolment_id = e.id) as experienced \
         from enrolments e join members m on m.id = e.member_id \
         join profiles f on f.enrolment_id = e.id \
         left join photos o on o.enrolment_id = e.id where e.id in ({})",
        places.join(", ")
    );
    let values: Vec<Value> = ids.iter().map(|id| (*id).into()).collect();
    let mut cards = HashMap::new();
    for row in sql::rows(connection, &query, values).await? {
        let card = card(&row, relation)?;
        cards.insert(card.enrolment_id, card);
    }
    Ok(cards)
}

fn card(row: &QueryResult, relation: Relation) -> Result<PersonCard, Failure> {
    let profile: Profile = profiles::Model::from_query_result(row, "")?.try_into()?;
    let experienced: bool = row.try_get("", "experienced")?;
    let photo: Option<Uuid> = row.try_get("", "photo_id")?;
    let shown = |to: VisibleTo| to == VisibleTo::Everyone || relation == Relation::Matched;
    let visible = profile.visibility;
    let workplace = Some(profile.workplace).filter(|text| !text.is_empty());
    Ok(PersonCard {
        enrolment_id: profile.enrolment_id,
        display_name: row.try_get("", "display_name")?,
        photo_url: photo.map(photo_url),
        headline: profile.headline,
        statement: profile.statement,
        offer: profile.offer,
        hopes: profile.hopes,
        guidance: profile.guidance,
        workplace: workplace.filter(|_| shown(visible.workplace)),
        country: profile.country.filter(|_| shown(visible.country)),
        time_zone: profile.time_zone,
        languages: profile.languages,
        career_stage: profile.career_stage,
        expertise: profile.expertise,
        topics: profile.topics,
        open_to: profile.open_to,
        orcid: profile.orcid.filter(|_| shown(visible.orcid)),
        can_take: row.try_get("", "can_take")?,
        new: !experienced,
    })
}
