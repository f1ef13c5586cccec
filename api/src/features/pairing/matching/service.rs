//! The list of matches, and one match in detail.

use sea_orm::ConnectionTrait;
use std::{collections::HashMap, sync::Arc};
use uuid::Uuid;

use super::{
    answering,
    dto::{Assessment, MatchDetails, MatchPage, MatchQuery, MatchView, values},
    match_index::{MatchIndex, Snapshot, reasons},
    picks::{self, Pick, Picks},
    refusal::MatchingRefusal,
    relations::{self, Relations},
    search, seeking, store,
};
use crate::features::{
    participation::enrolments::{self, Enrolment, Status},
    programme::programmes::{self, Policy, Role},
};
use crate::ids::EnrolmentId;
use tandem_kernel::{PageQuery, folding, page::InvalidCursor};
use tandem_matching::{
    filters::Filters,
    model::{Match, Seeker, Taxonomy},
    ranking::{self, Cursor},
    rules::Sought,
};
use tandem_platform::{AppError, MemberId, ProgrammeId, db::Db, http::NotFound};

/// A seeker with the candidates.
struct Looking {
    own: Enrolment,
    sought: Sought,
    snapshot: Arc<Snapshot>,
    seeker: Seeker,
    relations: Relations,
}

async fn looking(
    db: &Db,
    match_index: &MatchIndex,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
) -> Result<Looking, AppError> {
    let row = store::seeker(db.read(), enrolment_id, Some(member_id)).await?;
    let own = &row.own;
    let sought = seeking::sought_by(own.role);
    if !row.policy.may_request(own.role) {
        return Err(NotFound.into());
    }
    enrolments::ready(db.read(), &row.policy, own, row.profile.complete).await?;
    let snapshot = match_index.snapshot(db, own.programme_id, sought).await?;
    Ok(Looking {
        seeker: snapshot.seeker(db, &row).await?,
        relations: relations::of(db.read(), own.id, own.role).await?,
        own: row.own,
        sought,
        snapshot,
    })
}

pub async fn page(
    db: &Db,
    match_index: &MatchIndex,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
    query: &MatchQuery,
) -> Result<MatchPage, AppError> {
    let Looking {
        own,
        sought,
        snapshot,
        mut seeker,
        relations: Relations { picks, engaged },
    } = looking(db, match_index, member_id, enrolment_id).await?;
    has_room(db, &own).await?;
    seeker.excluded.extend(engaged.into_iter().map(Uuid::from));
    let shown = |pick| snapshot.count_listed(&seeker, &picks.enrolments(pick));
    let departed = picks::departed(db.read(), own.id).await?;
    let (shortlisted, hidden) = (shown(Pick::Shortlisted), shown(Pick::Hidden));
    if !query.hidden {
        seeker
            .excluded
            .extend(picks.hidden_members().map(Uuid::from));
    }
    let mut filters = filters(query, &snapshot.taxonomy);
    let only = only(db, own.programme_id, sought, query, &picks).await?;
    let uuids = |ids: Vec<EnrolmentId>| ids.into_iter().map(Uuid::from).collect();
    filters.only = only.into_iter().map(uuids).collect();
    let found = ranking::list(
        &snapshot.columns,
        &snapshot.taxonomy,
        &seeker,
        &filters,
        cursor(query)?,
        limit(query),
    );
    Ok(MatchPage {
        items: views(db, member_id, sought, &found.matches, &picks).await?,
        next: found.next.map(|next| next.to_string()),
        total: found.total,
        facets: found.facets.into(),
        shortlisted,
        hidden,
        departed,
    })
}

/// One person in detail. A person who is not listed is returned only if the two have an open request or a running mentorship.
pub async fn one(
    db: &Db,
    match_index: &MatchIndex,
    member_id: MemberId,
    enrolment_id: EnrolmentId,
    person_id: EnrolmentId,
) -> Result<MatchDetails, AppError> {
    let looking = looking(db, match_index, member_id, enrolment_id).await?;
    let Looking {
        own,
        seeker,
        relations,
        ..
    } = &looking;
    let person = enrolments::by_id(db.read(), person_id).await?;
    if has_left(&person, own) {
        return Err(MatchingRefusal::NoLongerTakesPart.into());
    }
    let found = looking.snapshot.explain(seeker, person_id);
    let found = found.ok_or(NotFound)?;
    if !relations.engaged.contains(&person.member_id) {
        if !found.listed {
            return Err(NotFound.into());
        }
        has_room(db, own).await?;
    }
    let ids = [person_id];
    let mut cards = enrolments::people::cards(db.read(), &ids, member_id).await?;
    let times = answer_times(db, looking.sought, &ids).await?;
    let card = cards.remove(&person_id).ok_or(NotFound)?;
    let assessment = assess(&found, &relations.picks, &times);
    Ok(MatchDetails::of(card, assessment))
}

/// Whether the person was a candidate for `own` and has left the programme.
fn has_left(person: &Enrolment, own: &Enrolment) -> bool {
    person.programme_id == own.programme_id
        && person.role == own.role.other()
        && person.status == Status::Withdrawn
}

/// The member's own enrolment in a role that may send requests, with the programme's policy.
pub(super) async fn own(
    connection: &impl ConnectionTrait,
    member_id: MemberId,
    id: EnrolmentId,
) -> Result<(Enrolment, Policy), AppError> {
    let enrolment = enrolments::own(connection, member_id, id).await?;
    let policy = programmes::policy(connection, enrolment.programme_id).await?;
    if policy.may_request(enrolment.role) {
        Ok((enrolment, policy))
    } else {
        Err(NotFound.into())
    }
}

/// A mentor without a free seat gets no list. A mentee without one may still browse.
async fn has_room(db: &Db, own: &Enrolment) -> Result<(), AppError> {
    if own.role == Role::Mentor && !enrolments::seats::is_any_free(db.read(), own.id).await? {
        return Err(MatchingRefusal::NoFreeSeat.into());
    }
    Ok(())
}

async fn views(
    db: &Db,
    reader: MemberId,
    sought: Sought,
    found: &[Match],
    picks: &Picks,
) -> Result<Vec<MatchView>, AppError> {
    let ids: Vec<EnrolmentId> = found.iter().map(|found| found.mentor.into()).collect();
    let mut people = enrolments::people::summaries(db.read(), &ids, reader).await?;
    let times = answer_times(db, sought, &ids).await?;
    let views = found.iter().filter_map(|found| {
        let person = people.remove(&EnrolmentId(found.mentor))?;
        Some(MatchView::of(person, assess(found, picks, &times)))
    });
    Ok(views.collect())
}

/// Typical answer times in days, for mentors only.
async fn answer_times(
    db: &Db,
    sought: Sought,
    ids: &[EnrolmentId],
) -> Result<HashMap<EnrolmentId, u32>, AppError> {
    match sought {
        Sought::Mentors => answering::times(db.read(), ids).await,
        Sought::Mentees => Ok(HashMap::new()),
    }
}

fn assess(found: &Match, picks: &Picks, times: &HashMap<EnrolmentId, u32>) -> Assessment {
    let id = EnrolmentId(found.mentor);
    Assessment {
        band: found.band.into(),
        reasons: reasons(found),
        marks: found.marks.iter().map(|mark| (*mark).into()).collect(),
        answers_within_days: times.get(&id).copied(),
        shortlisted: picks.are(id, Pick::Shortlisted),
        hidden: picks.are(id, Pick::Hidden),
    }
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

/// The enrolments that the search, the shortlist filter and the hidden filter allow. Each list restricts the result further.
async fn only(
    db: &Db,
    programme_id: ProgrammeId,
    sought: Sought,
    query: &MatchQuery,
    picks: &Picks,
) -> Result<Vec<Vec<EnrolmentId>>, AppError> {
    let mut only = Vec::new();
    let words = folding::search_words(query.q.as_deref().unwrap_or_default());
    if !words.is_empty() {
        let terms = programmes::taxonomy(db.read(), programme_id).await?;
        let role = seeking::role_of(sought);
        only.push(search::found(db.read(), programme_id, role, &terms, &words).await?);
    }
    if query.shortlisted {
        only.push(picks.enrolments(Pick::Shortlisted));
    }
    if query.hidden {
        only.push(picks.enrolments(Pick::Hidden));
    }
    Ok(only)
}

fn cursor(query: &MatchQuery) -> Result<Option<Cursor>, AppError> {
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
