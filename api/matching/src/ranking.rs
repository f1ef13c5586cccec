//! Ranks people for one seeker, page by page, with reasons.

mod best;
mod cursor;
mod lots;
mod scorer;

use uuid::Uuid;

use super::columns::{Columns, RowSet};
use super::filters::{Facets, Filters, Selection, must_haves};
use super::model::{Band, Match, Score, Seeker, Taxonomy};
use super::reasons::Telling;
use best::{Best, Place};
pub use cursor::Cursor;
use lots::lots;
use scorer::Scorer;

/// One page of a ranked list.
#[derive(Clone, Debug)]
pub struct Page {
    /// The people on the page, best match first.
    pub matches: Vec<Match>,
    /// Cursor of the next page; `None` on the last one.
    pub next: Option<Cursor>,
    /// Number of people who pass the filters, on all pages.
    pub total: usize,
    /// How many people have each value.
    pub facets: Facets,
}

/// One page of a ranked list, before reasons are computed.
pub struct Ranking<'a> {
    scorer: Scorer<'a>,
    places: Vec<Place>,
    /// Cursor of the next page; `None` on the last one.
    pub next: Option<Cursor>,
    /// Number of people who pass the filters, on all pages.
    pub total: usize,
    facets: Facets<usize>,
}

/// Returns the page after `after`, or the first one, with reasons for everybody on it.
pub fn list(
    columns: &Columns,
    taxonomy: &Taxonomy,
    seeker: &Seeker,
    filters: &Filters,
    after: Option<Cursor>,
    limit: usize,
) -> Page {
    let ranking = rank(columns, seeker, filters, after, limit);
    let telling = telling(columns, taxonomy, seeker, filters, &ranking.scorer);
    let matches = ranking
        .places
        .iter()
        .filter_map(|place| matched(&telling, &ranking.scorer, place.row, place.score, true))
        .collect();
    Page {
        matches,
        next: ranking.next,
        total: ranking.total,
        facets: ranking.facets.named(taxonomy, &columns.language_codes),
    }
}

/// Ranks one page as [`list`] does, without its reasons.
pub fn rank<'a>(
    columns: &'a Columns,
    seeker: &Seeker,
    filters: &Filters,
    after: Option<Cursor>,
    limit: usize,
) -> Ranking<'a> {
    let selection = Selection::of(columns, seeker, filters);
    let scorer = Scorer::new(columns, seeker);
    // One more than `limit` shows whether there is a next page.
    let mut best = Best::new(limit.saturating_add(1), after);
    let beside_terms = scorer.beside_terms;
    for lot in lots(columns, &seeker.side, &selection.listed, beside_terms) {
        if best.can_reach(lot.at_most) {
            seek(columns, &scorer, &lot.mentors, &mut best);
        }
    }
    let mut places = best.into_places();
    let more = places.len() > limit;
    places.truncate(limit);
    Ranking {
        scorer,
        next: places.last().filter(|_| more).map(Place::cursor),
        places,
        total: selection.total,
        facets: selection.facets,
    }
}

/// Explains one person as the seeker's list would, even if the list hides them: a request stays open when a must-have is no longer
/// met. `None` where the person is not in the snapshot.
pub fn explain(
    columns: &Columns,
    taxonomy: &Taxonomy,
    seeker: &Seeker,
    mentor: Uuid,
) -> Option<Match> {
    let row = columns.row_of(mentor)?;
    let scorer = Scorer::new(columns, seeker);
    let score = scorer.score(&columns.rows.get(row)?);
    let listed = must_haves(columns, seeker).contains(row);
    let filters = Filters::default();
    let telling = telling(columns, taxonomy, seeker, &filters, &scorer);
    matched(&telling, &scorer, row, score, listed)
}

/// How many of these people the policy lets the seeker see.
pub fn count_listed(columns: &Columns, seeker: &Seeker, mentors: &[Uuid]) -> usize {
    must_haves(columns, seeker).len_in_common(&columns.rows_of(mentors))
}

fn seek(columns: &Columns, scorer: &Scorer<'_>, among: &RowSet, best: &mut Best) {
    for (number, (block, word)) in columns.rows.blocks().zip(among.words()).enumerate() {
        let mut left = *word;
        while left != 0 {
            let bit = left.trailing_zeros() as usize;
            left &= left - 1;
            let mentor = block.row(bit);
            let partial = scorer.without_hours(&mentor);
            // On later pages most rows pass the bound, so the exact share is computed at once.
            let at_most = match best.goes_on() {
                true => scorer.with_hours(partial, &mentor),
                false => partial + scorer.hours_at_most,
            };
            if best.can_take(at_most) {
                let share = scorer.with_hours(partial, &mentor);
                let row = number * RowSet::WORD + bit;
                best.offer(row, Score::of(share), |row| scorer.tie(row));
            }
        }
    }
}

fn telling<'a>(
    columns: &'a Columns,
    taxonomy: &'a Taxonomy,
    seeker: &'a Seeker,
    filters: &'a Filters,
    scorer: &'a Scorer<'_>,
) -> Telling<'a> {
    Telling {
        columns,
        taxonomy,
        seeker,
        filters,
        week: &scorer.week,
    }
}

fn matched(
    telling: &Telling<'_>,
    scorer: &Scorer<'_>,
    row: usize,
    score: Score,
    listed: bool,
) -> Option<Match> {
    Some(Match {
        mentor: *telling.columns.enrolments.get(row)?,
        score,
        band: Band::of(score, scorer.reachable),
        reasons: telling.reasons(row),
        marks: telling.marks(row),
        listed,
    })
}

#[cfg(test)]
mod examples;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod worlds;
