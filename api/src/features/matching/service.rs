//! A mentee's list, and one mentor of it.

use sea_orm::ConnectionTrait;
use std::collections::HashMap;
use uuid::Uuid;

use super::{
    dto::{MatchPage, MatchQuery, MatchView, values},
    filters::Filters,
    model::{Match, Taxonomy},
    picks::{self, Pick, Picks},
    ranking::{self, Cursor},
    rankings::{Rankings, reasons},
    search, seeking, store,
};
use crate::{
    db::Db,
    features::{
        enrolments::{self, Enrolment, PersonCard, Relation},
        programmes::{self, Role},
    },
    http::NotFound,
    kernel::{Failure, PageQuery, folding, page::InvalidCursor},
};

pub async fn page(
    db: &Db,
    rankings: &Rankings,
    member_id: Uuid,
    enrolment_id: Uuid,
    query: &MatchQuery,
) -> Result<MatchPage, Failure> {
    let mentee = mentee(db.read(), member_id, enrolment_id).await?;
    let programme = programmes::by_id(db.read(), mentee.programme_id).await?;
    enrolments::ready(db.read(), &programme.policy, &mentee).await?;
    let snapshot = rankings.snapshot(db, programme.id).await?;
    let row = store::mentee(db.read(), mentee.id).await?;
    let mut seeker = snapshot.seeker(db, mentee.id, row).await?;
    seeker
        .excluded
        .extend(store::engaged(db.read(), mentee.id).await?);
    let picks = picks::of_mentee(db.read(), mentee.id).await?;
    let shown = |pick| snapshot.count_listed(&seeker, &picks.enrolments(pick));
    let (shortlisted, hidden) = (shown(Pick::Shortlisted), shown(Pick::Hidden));
    if !query.hidden {
        seeker.excluded.extend(picks.hidden_members());
    }
    let mut filters = filters(query, &snapshot.taxonomy);
    filters.only = only(db, programme.id, query, &picks).await?;
    let found = ranking::list(
        &snapshot.columns,
        &snapshot.taxonomy,
        &seeker,
        &filters,
        cursor(query)?,
        limit(query),
    );
    let ids: Vec<Uuid> = found.matches.iter().map(|found| found.mentor).collect();
    let mut cards = enrolments::cards(db.read(), &ids, Relation::Stranger).await?;
    Ok(MatchPage {
        items: found
            .matches
            .iter()
            .filter_map(|found| view(found, &mut cards, &picks))
            .collect(),
        next: found.next.map(|next| next.to_string()),
        total: found.total,
        facets: found.facets.into(),
        shortlisted,
        hidden,
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
    let mentee = mentee(db.read(), member_id, enrolment_id).await?;
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
    let picks = picks::of_mentee(db.read(), mentee.id).await?;
    Ok(view(&found, &mut cards, &picks).ok_or(NotFound)?)
}

/// This member's own enrolment as a mentee.
pub(super) async fn mentee(
    connection: &impl ConnectionTrait,
    member_id: Uuid,
    id: Uuid,
) -> Result<Enrolment, Failure> {
    let enrolment = enrolments::own(connection, member_id, id).await?;
    match enrolment.role {
        Role::Mentee => Ok(enrolment),
        Role::Mentor => Err(NotFound.into()),
    }
}

fn view(found: &Match, cards: &mut HashMap<Uuid, PersonCard>, picks: &Picks) -> Option<MatchView> {
    Some(MatchView {
        mentor: cards.remove(&found.mentor)?,
        band: found.band.into(),
        reasons: reasons(found),
        marks: found.marks.iter().map(|mark| (*mark).into()).collect(),
        shortlisted: picks.are(found.mentor, Pick::Shortlisted),
        hidden: picks.are(found.mentor, Pick::Hidden),
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
        only: Vec::new(),
    }
}

/// The enrolments that a search, the shortlist or what was hidden leave on the list.
async fn only(
    db: &Db,
    programme_id: Uuid,
    query: &MatchQuery,
    picks: &Picks,
) -> Result<Vec<Vec<Uuid>>, Failure> {
    let mut only = Vec::new();
    let words = folding::words(query.q.as_deref().unwrap_or_default());
    if !words.is_empty() {
        let terms = programmes::taxonomy(db.read(), programme_id).await?;
        only.push(search::found(db.read(), programme_id, &terms, &words).await?);
    }
    if query.shortlisted {
        only.push(picks.enrolments(Pick::Shortlisted));
    }
    if query.hidden {
        only.push(picks.enrolments(Pick::Hidden));
    }
    Ok(only)
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
