//! Reading questions and suggestions.

use super::{
    agenda,
    dto::{
        QuestionFilter, QuestionPage, QuestionQuery, QuestionView, SuggestionPage, SuggestionQuery,
        SuggestionView,
    },
    entities::questions,
    store::{self, OfMeeting},
};
use crate::{
    features::{
        pairing::mentorships::{self, MentorshipId},
        programme::suggestions,
    },
    ids::MeetingId,
};
use tandem_kernel::{Locale, Page};
use tandem_platform::{AppError, MemberId, db::Db};

pub async fn list(
    db: &Db,
    member_id: MemberId,
    mentorship: MentorshipId,
    query: &QuestionQuery,
) -> Result<QuestionPage, AppError> {
    let own = mentorships::own(db.read(), member_id, mentorship).await?;
    let paging = query.paging();
    let meeting = match query.meeting_id {
        Some(id) => Some(OfMeeting {
            id,
            is_next: agenda::next_meeting(db.read(), own.id, db.clock().now()).await? == Some(id),
        }),
        None => None,
    };
    let rows = store::list(db.read(), own.id, query.status, meeting, &paging).await?;
    let meetings: Vec<MeetingId> = rows.iter().filter_map(|row| row.meeting_id).collect();
    let starts = agenda::starts(db.read(), &meetings).await?;
    let limit = paging.limit();
    let page: Page<questions::Model> = match query.status {
        Some(QuestionFilter::Discussed) => Page::cut(rows, limit, |row| (row.discussed_at, row.id)),
        _ => Page::cut(rows, limit, |row| (row.position, row.id)),
    };
    let Page { items, next } = page.map(|row| QuestionView::of(&own, row, &starts));
    Ok(QuestionPage { items, next })
}

/// The suggestions that fit the pair, in the reader's language.
pub async fn suggest(
    db: &Db,
    member_id: MemberId,
    mentorship: MentorshipId,
    query: &SuggestionQuery,
    locale: Locale,
) -> Result<SuggestionPage, AppError> {
    let own = mentorships::own(db.read(), member_id, mentorship).await?;
    let common = store::in_common(db.read(), &own).await?;
    let all = suggestions::of_programme(db.read(), own.programme_id, locale).await?;
    let taken = store::taken(db.read(), own.id).await?;
    let mut chosen = suggestions::chosen(all, &common, &query.wanted());
    let paging = query.paging();
    // The list is in descending order of rank, and so are its cursors.
    if let Some(after) = paging.cursor()? {
        chosen.retain(|(rank, _)| *rank < after);
    }
    let page = Page::cut(chosen, paging.limit(), |(rank, _)| *rank);
    let Page { items, next } = page.map(|(_, one)| SuggestionView::of(one, &taken));
    Ok(SuggestionPage {
        items,
        next,
        in_common: common.into(),
    })
}
