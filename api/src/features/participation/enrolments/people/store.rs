//! Loads cards by id, or as additional columns of another query.

use sea_orm::{ConnectionTrait, FromQueryResult, QueryResult, sea_query::Value};
use std::collections::HashMap;

use super::{
    super::{
        model::PhotoId,
        photos::photo_url,
        profiles::{Profile, Visibility, VisibleTo},
        seats::FREE_SEATS,
    },
    dto::{PersonCard, PersonSummary},
};
use crate::features::participation::enrolments::entities::profiles;
use crate::ids::EnrolmentId;
use tandem_kernel::Locale;
use tandem_platform::{AppError, MemberId, db::sql};

/// The condition that the enrolment `e` shows its restricted fields to the member `$1`: `e` is the member's own, the two have or
/// had a mentorship, or `e` has sent the member a request that is open. A request that the member sent does not count. Each
/// subquery uses an index for the pair, independent of the number of requests. With `exists`, PostgreSQL would read all open
/// requests for a page.
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

/// The tables that [`columns`] needs besides the enrolment `e`.
pub const TABLES: &str = "join members person on person.id = e.member_id \
     join profiles f on f.enrolment_id = e.id left join photos face on face.enrolment_id = e.id";

/// The columns that [`card`] reads for the enrolment `e`, as seen by the member `$1`.
#[must_use]
pub fn columns() -> String {
    card_columns(&common_columns(CLOSE, EXPERIENCED))
}

/// The same for queries over mentorships of the two, where both conditions are known to be true. PostgreSQL needs more time to plan
/// the subqueries of [`columns`] than for the rest of the query.
#[must_use]
pub fn columns_of_pair() -> String {
    card_columns(&common_columns("true", "true"))
}

fn card_columns(common: &str) -> String {
    format!(
        "f.*, e.status <> 'withdrawn' as takes_part, \
         person.erased_at is not null as former_member, \
         case when person.erased_at is not null then (select reader.locale from members reader \
         where reader.id = $1) end as reader_locale, {common}"
    )
}

/// Whether the enrolment `e` has or had a mentorship.
const EXPERIENCED: &str = "((select 1 from mentorships h where h.mentor_enrolment_id = e.id limit 1) is not null \
     or (select 1 from mentorships h where h.mentee_enrolment_id = e.id limit 1) is not null)";

/// The columns that cards and summaries share.
fn common_columns(close: &str, experienced: &str) -> String {
    format!(
        "person.display_name, person.title, {close} as close, {FREE_SEATS} as can_take, \
         case when e.status <> 'withdrawn' then face.id end as photo_id, \
         {experienced} as experienced"
    )
}

/// Length of the excerpt in characters. The list shows two or three lines of it.
const EXCERPT: usize = 180;

/// A row of [`summaries`].
#[derive(FromQueryResult)]
struct SummaryRow {
    enrolment_id: EnrolmentId,
    display_name: String,
    title: Option<String>,
    headline: String,
    excerpt: String,
    country: Option<String>,
    time_zone: Option<String>,
    visibility: Visibility,
    photo_id: Option<PhotoId>,
    close: bool,
    can_take: i64,
    experienced: bool,
}

/// Summaries by enrolment, as the reader may see them. Unknown ids and people who no longer take part are left out.
///
/// # Errors
/// A database fault.
pub async fn summaries(
    connection: &impl ConnectionTrait,
    ids: &[EnrolmentId],
    reader: MemberId,
) -> Result<HashMap<EnrolmentId, PersonSummary>, AppError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut values: Vec<Value> = vec![reader.into()];
    let places = sql::bind_list(&mut values, ids);
    let common = common_columns(CLOSE, EXPERIENCED);
    let query = format!(
        "select e.id as enrolment_id, f.headline, f.country, f.time_zone, f.visibility, \
         substr(coalesce(nullif(case e.role when 'mentor' then f.offer else f.guidance end, ''), \
             f.statement), 1, {}) as excerpt, {common} \
         from enrolments e {TABLES} \
         where e.id in ({places}) and e.status <> 'withdrawn' and person.erased_at is null",
        EXCERPT + 1
    );
    let rows: Vec<SummaryRow> = sql::all(connection, &query, values).await?;
    let summaries = rows.into_iter().map(|row| (row.enrolment_id, summary(row)));
    Ok(summaries.collect())
}

fn summary(row: SummaryRow) -> PersonSummary {
    let shown = |to: VisibleTo| row.close || to == VisibleTo::Everyone;
    let visible = row.visibility;
    PersonSummary {
        enrolment_id: row.enrolment_id,
        display_name: row.display_name,
        title: row.title,
        photo_url: row.photo_id.filter(|_| shown(visible.photo)).map(photo_url),
        headline: row.headline,
        excerpt: shortened(row.excerpt),
        country: row.country.filter(|_| shown(visible.country)),
        time_zone: row.time_zone.filter(|_| shown(visible.working_hours)),
        can_take: row.can_take,
        new: !row.experienced,
    }
}

/// The text, or its beginning up to the end of a word if it is longer than an excerpt. Scripts without spaces are cut at a
/// character.
fn shortened(text: String) -> String {
    let Some((end, _)) = text.char_indices().nth(EXCERPT) else {
        return text;
    };
    let beginning = text.get(..end).unwrap_or_default();
    let words = beginning.rfind(char::is_whitespace);
    // At most half of the excerpt is dropped to reach a word boundary.
    let whole = words.filter(|space| *space > end / 2).unwrap_or(end);
    let kept = beginning.get(..whole).unwrap_or(beginning);
    format!("{}…", kept.trim_end())
}

/// Cards by enrolment, as the reader may see them. Unknown ids are left out.
///
/// # Errors
/// A database fault.
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

/// The card from a row with the [`columns`].
///
/// # Errors
/// A database fault.
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

/// The card of a person who takes part.
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

/// The text shown in place of an erased member's name.
fn former_member_in(locale: Option<String>) -> &'static str {
    match Locale::nearest(&locale.unwrap_or_default()) {
        Locale::English => "A former member",
        Locale::French => "Un ancien membre",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_ends_with_a_whole_word_or_with_the_text() {
        let short = "I help with haemovigilance.".to_owned();
        assert_eq!(shortened(short.clone()), short);
        let exact = "x".repeat(EXCERPT);
        assert_eq!(shortened(exact.clone()), exact);
        let words = "haemovigilance ".repeat(40);
        let cut = shortened(words);
        assert!(cut.ends_with("haemovigilance…"), "{cut}");
        assert!(cut.chars().count() <= EXCERPT + 1);
    }

    #[test]
    fn a_script_without_spaces_is_cut_between_letters() {
        let text = "献血".repeat(200);
        assert_eq!(shortened(text).chars().count(), EXCERPT + 1);
    }
}
