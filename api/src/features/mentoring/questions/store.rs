//! Queries for questions. Each is limited to one mentorship, which the caller has checked or locked.

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, sea_query::Value,
};

use super::{
    dto::QuestionFilter,
    entities::questions::{self, Column},
    model::QuestionId,
    refusal::QuestionRefusal,
    rules::{GAP, MOST_OPEN},
};
use crate::{
    features::{
        pairing::mentorships::{MentorshipId, OwnMentorship},
        programme::suggestions::{InCommon, SuggestionId},
    },
    ids::MeetingId,
};
use tandem_kernel::PageQuery;
use tandem_platform::{
    AppError,
    db::{JsonColumn, Tx, is_duplicate, sql},
    http::NotFound,
};

/// The cursor of the list in its order, and of the discussed questions.
pub type InOrder = (i32, QuestionId);
pub type ByDiscussion = (DateTime<Utc>, QuestionId);

/// The questions of one meeting.
#[derive(Clone, Copy, Debug)]
pub struct OfMeeting {
    pub id: MeetingId,
    /// Whether it is the next one, which has all that is on the agenda of no particular meeting.
    pub is_next: bool,
}

impl OfMeeting {
    fn condition(self, values: &mut Vec<Value>) -> String {
        values.push(self.id.into());
        let named = format!("meeting_id = ${}", values.len());
        match self.is_next {
            true => format!("and ({named} or (status = 'on_agenda' and meeting_id is null))"),
            false => format!("and {named}"),
        }
    }
}

/// A page of questions, with one row more if there is a next page.
pub async fn list(
    connection: &impl ConnectionTrait,
    mentorship: MentorshipId,
    filter: Option<QuestionFilter>,
    meeting: Option<OfMeeting>,
    query: &PageQuery,
) -> Result<Vec<questions::Model>, AppError> {
    let mut values: Vec<Value> = vec![mentorship.into()];
    let (which, beyond, order) = match filter {
        Some(QuestionFilter::Discussed) => {
            let after = query.cursor::<ByDiscussion>()?;
            values.extend(
                after
                    .into_iter()
                    .flat_map(|(at, id)| [at.into(), id.into()]),
            );
            let order = "discussed_at desc, id desc";
            ("discussed_at is not null", "(discussed_at, id) <", order)
        }
        other => {
            let after = query.cursor::<InOrder>()?;
            let after = after.into_iter();
            values.extend(after.flat_map(|(position, id)| [position.into(), id.into()]));
            let which = other.map_or("1 = 1", |_| "slot is not null");
            (which, "(position, id) >", "position, id")
        }
    };
    let beyond = match values.len() {
        1 => String::new(),
        _ => format!("and {beyond} ($2, $3)"),
    };
    let of_meeting = meeting.map(|one| one.condition(&mut values));
    let of_meeting = of_meeting.unwrap_or_default();
    let limit = query.limit() + 1;
    let sql = format!(
        "select * from questions where mentorship_id = $1 and {which} {of_meeting} {beyond} \
         order by {order} limit {limit}"
    );
    sql::all(connection, &sql, values).await
}

/// What deciding on places needs of each question.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Listed {
    pub id: QuestionId,
    pub slot: Option<i32>,
    pub position: i32,
    pub suggestion_id: Option<SuggestionId>,
}

impl Listed {
    pub const fn is_open(&self) -> bool {
        self.slot.is_some()
    }
}

/// All questions of a locked mentorship, in order.
pub async fn all(tx: &Tx, mentorship: MentorshipId) -> Result<Vec<Listed>, AppError> {
    let sql = "select id, slot, position, suggestion_id from questions where mentorship_id = $1 \
         order by position, id";
    sql::all(&**tx, sql, [mentorship.into()]).await
}

/// Gives all questions of a mentorship new positions in the same order, with room between them.
pub async fn spread(tx: &Tx, mentorship: MentorshipId) -> Result<(), AppError> {
    let sql = "update questions set position = cast(ranked.place * $2 as integer) \
         from (select id as ranked_id, row_number() over (order by position, id) as place \
         from questions where mentorship_id = $1) ranked where questions.id = ranked.ranked_id";
    sql::run(&**tx, sql, [mentorship.into(), GAP.into()]).await?;
    Ok(())
}

/// One question of a locked mentorship.
pub async fn find(
    tx: &Tx,
    mentorship: MentorshipId,
    id: QuestionId,
) -> Result<questions::Model, AppError> {
    let found = questions::Entity::find_by_id(id)
        .filter(Column::MentorshipId.eq(mentorship))
        .one(&**tx)
        .await?;
    Ok(found.ok_or(NotFound)?)
}

pub async fn insert(tx: &Tx, row: questions::ActiveModel) -> Result<(), AppError> {
    match questions::Entity::insert(row)
        .exec_without_returning(&**tx)
        .await
    {
        Ok(_) => Ok(()),
        Err(error) if is_duplicate(&error) => Err(too_many().into()),
        Err(error) => Err(error.into()),
    }
}

pub async fn update(tx: &Tx, row: questions::ActiveModel) -> Result<(), AppError> {
    match questions::Entity::update(row)
        .exec_without_returning(&**tx)
        .await
    {
        Ok(_) => Ok(()),
        Err(error) if is_duplicate(&error) => Err(too_many().into()),
        Err(error) => Err(error.into()),
    }
}

/// The lock on the mentorship keeps two questions from the same place. If it ever did not, the index would.
const fn too_many() -> QuestionRefusal {
    QuestionRefusal::TooManyOpen { limit: MOST_OPEN }
}

pub async fn delete(tx: &Tx, id: QuestionId) -> Result<(), AppError> {
    questions::Entity::delete_by_id(id).exec(&**tx).await?;
    Ok(())
}

/// The suggestions that are among the questions.
pub async fn taken(
    connection: &impl ConnectionTrait,
    mentorship: MentorshipId,
) -> Result<Vec<SuggestionId>, AppError> {
    let sql = "select suggestion_id from questions \
         where mentorship_id = $1 and suggestion_id is not null";
    let rows = sql::rows(connection, sql, [mentorship.into()]).await?;
    rows.iter()
        .map(|row| Ok(row.try_get("", "suggestion_id")?))
        .collect()
}

#[derive(FromQueryResult)]
struct Terms {
    mentee_expertise: JsonColumn<Vec<String>>,
    mentor_expertise: JsonColumn<Vec<String>>,
    mentee_topics: JsonColumn<Vec<String>>,
    mentor_topics: JsonColumn<Vec<String>>,
    career_stage: Option<String>,
}

/// What the two have in common, in the order of the mentee's profile.
pub async fn in_common(
    connection: &impl ConnectionTrait,
    own: &OwnMentorship,
) -> Result<InCommon, AppError> {
    let sql = "select mentee.expertise as mentee_expertise, mentor.expertise as mentor_expertise, \
         mentee.topics as mentee_topics, mentor.topics as mentor_topics, mentee.career_stage \
         from profiles mentee join profiles mentor on mentor.enrolment_id = $2 \
         where mentee.enrolment_id = $1";
    let values = [
        own.mentee_enrolment_id.into(),
        own.mentor_enrolment_id.into(),
    ];
    let Some(terms) = sql::one::<Terms>(connection, sql, values).await? else {
        return Ok(InCommon::default());
    };
    let shared = |own: JsonColumn<Vec<String>>, other: &[String]| {
        let own = own.0.into_iter();
        own.filter(|term| other.contains(term)).collect()
    };
    Ok(InCommon {
        expertise: shared(terms.mentee_expertise, &terms.mentor_expertise.0),
        topics: shared(terms.mentee_topics, &terms.mentor_topics.0),
        stage: terms.career_stage,
    })
}

#[cfg(test)]
mod tests {
    use crate::features::{participation::enrolments::CareerStage, programme::suggestions::STAGES};

    #[test]
    fn presets_name_the_career_stages_of_profiles() {
        let stages = CareerStage::ALL.iter().map(|stage| stage.as_str());
        assert!(stages.eq(STAGES));
    }
}
