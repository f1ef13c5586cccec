//! A mentee's list, and one mentor of it.

use std::collections::HashMap;
use uuid::Uuid;

use super::{
    dto::{MatchPage, MatchQuery, MatchView, values},
    filters::Filters,
    model::{Match, Taxonomy},
    ranking::{self, Cursor},
    rankings::{Rankings, reasons},
    seeking, store,
};
use crate::{
    db::Db,
    features::{
        enrolments::{self, Enrolment, PersonCard, Relation},
        programmes::{self, Role},
    },
    http::NotFound,
    kernel::{Failure, PageQuery, page::InvalidCursor},
};

pub async fn page(
    db: &Db,
    rankings: &Rankings,
    member_id: Uuid,
    enrolment_id: Uuid,
    query: &MatchQuery,
) -> Result<MatchPage, Failure> {
    let mentee = mentee(db, member_id, enrolment_id).await?;
    let programme = programmes::by_id(db.read(), mentee.programme_id).await?;
    enrolments::ready(db.read(), &programme.policy, &mentee).await?;
    let snapshot = rankings.snapshot(db, programme.id).await?;
    let row = store::mentee(db.read(), mentee.id).await?;
    let mut seeker = snapshot.seeker(db, mentee.id, row).await?;
    let engaged = store::engaged(db.read(), mentee.id).await?;
    seeker.excluded.extend(engaged);
    let found = ranking::list(
        &snapshot.columns,
        &snapshot.taxonomy,
        &seeker,
        &filters(query, &snapshot.taxonomy),
        cursor(query)?,
        limit(query),
    );
    let ids: Vec<Uuid> = found.matches.iter().map(|found| found.mentor).collect();
    let mut cards = enrolments::cards(db.read(), &ids, Relation::Stranger).await?;
    Ok(MatchPage {
        items: found
            .matches
            .iter()
            .filter_map(|found| view(found, &mut cards))
            .collect(),
        next: found.next.map(|next| next.to_string()),
        total: found.total,
        facets: found.facets.into(),
    })
}

/// One mentor as this mentee sees them. A mentor whom the list hides is there only for a mentee
/// who has asked them or is matched with them.
pub async fn one(
    db: &Db,
    rankings: &Rankings,
    member_id: Uuid,
    enrolment_id: Uuid,
    mentor_id: Uuid,
) -> Result<MatchView, Failure> {
    let mentee = mentee(db, member_id, enrolment_id).await?;
    let programme = programmes::by_id(db.read(), mentee.programme_id).await?;
    enrolments::ready(db.read(), &programme.policy, &mentee).await?;
    let snapshot = rankings.snapshot(db, programme.id).await?;
    let row = store::mentee(db.read(), mentee.id).await?;
    let seeker = snapshot.seeker(db, mentee.id, row).await?;
    let found = snapshot.explain(&seeker, mentor_id).ok_or(NotFound)?;
    if !found.listed {
        let engaged = store::engaged(db.read(), mentee.id).await?;
        let mentor = enrolments::by_id(db.read(), mentor_id).await?;
        if !engaged.contains(&mentor.member_id) {
            return Err(NotFound.into());
        }
    }
    let mut cards = enrolments::cards(db.read(), &[mentor_id], Relation::Stranger).await?;
    Ok(view(&found, &mut cards).ok_or(NotFound)?)
}

async fn mentee(db: &Db, member_id: Uuid, id: Uuid) -> Result<Enrolment, Failure> {
    let enrolment = enrolments::own(db.read(), member_id, id).await?;
    match enrolment.role {
        Role::Mentee => Ok(enrolment),
        Role::Mentor => Err(NotFound.into()),
    }
}

fn view(found: &Match, cards: &mut HashMap<Uuid, PersonCard>) -> Option<MatchView> {
    Some(MatchView {
        mentor: cards.remove(&found.mentor)?,
        band: found.band.into(),
        reasons: reasons(found),
        marks: found.marks.iter().map(|mark| (*mark).into()).collect(),
    })
}

fn filters(query: &MatchQuery, taxonomy: &Taxonomy) -> Filters {
    let expertise = values(query.expertise.as_deref());
    let topics = values(query.topics.as_deref());
    let open_to = values(query.open_to.as_deref());
    Filters {
        expertise: expertise.map(|slugs| taxonomy.expertise_bits(&slugs)),
        topics: topics.map(|slugs| taxonomy.topic_bits(&slugs)),
        languages: values(query.languages.as_deref()),
        open_to: open_to.map(|words| seeking::open_to_bits(&words)),
    }
}

fn cursor(query: &MatchQuery) -> Result<Option<Cursor>, Failure> {
    let parsed = query.after.as_deref().map(str::parse).transpose();
    Ok(parsed.map_err(|_| InvalidCursor)?)
}

fn limit(query: &MatchQuery) -> usize {
    let paging = PageQuery {
        after: None,
        limit: query.limit,
    };
    usize::try_from(paging.limit()).unwrap_or(usize::MAX)
}
