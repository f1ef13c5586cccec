//! The final state of a story, in the terms of the model.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{QueryResult, Value};
use tandem_platform::db::sql;
use uuid::Uuid;

use super::{
    commands::ENROLMENTS,
    run::Run,
    state::{Mentorship, State},
};

/// A mentee and a mentor.
type Pair = (usize, usize);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    standing: Vec<Option<String>>,
    /// The oldest first.
    requests: Vec<(Pair, String)>,
    mentorships: Vec<(Pair, String)>,
    /// By mentorship and number: with how many approved it, and the version of the row.
    versions: Vec<(Pair, String, i64, i32)>,
    meetings: Vec<FoundMeeting>,
    proposals: Vec<(Pair, String)>,
}

/// By mentorship and id.
#[derive(Clone, Debug, PartialEq, Eq)]
struct FoundMeeting {
    of: Pair,
    status: String,
    /// Quarter-hours from the beginning of the story.
    start: Option<i64>,
    held_minutes: Option<i32>,
    /// How many quarter-hours of people it takes.
    quarters: i64,
}

const fn pair(one: &Mentorship) -> Pair {
    (one.mentee, one.mentor)
}

impl Found {
    pub fn expected(state: &State) -> Self {
        let standing = state
            .standing
            .iter()
            .map(|standing| standing.map(str::to_owned));
        let requests = state.requests.iter();
        let requests = requests.map(|one| ((one.mentee, one.mentor), one.status.to_owned()));
        let all = || state.mentorships.iter();
        let versions = all().flat_map(|of| of.versions.iter().map(move |one| (pair(of), one)));
        let meetings = || all().flat_map(|of| of.meetings.iter().map(move |one| (pair(of), one)));
        let proposals =
            meetings().flat_map(|(of, one)| one.proposals.iter().map(move |one| (of, one)));
        Self {
            standing: standing.collect(),
            requests: requests.collect(),
            mentorships: all()
                .map(|one| (pair(one), one.status.to_owned()))
                .collect(),
            versions: versions
                .map(|(of, one)| (of, one.status.to_owned(), one.approvals as i64, one.version))
                .collect(),
            meetings: meetings()
                .map(|(of, one)| FoundMeeting {
                    of,
                    status: one.status.to_owned(),
                    start: one.start,
                    held_minutes: one.held,
                    quarters: 2 * one.takes().count() as i64,
                })
                .collect(),
            proposals: proposals
                .map(|(of, one)| (of, one.status.to_owned()))
                .collect(),
        }
    }

    /// Each state that something is in, by what it is.
    pub fn states(&self) -> impl Iterator<Item = String> {
        let mentorships = self
            .mentorships
            .iter()
            .map(|(_, status)| ("mentorship", status));
        let versions = self
            .versions
            .iter()
            .map(|(_, status, ..)| ("version", status));
        let meetings = self.meetings.iter().map(|one| ("meeting", &one.status));
        let proposals = self
            .proposals
            .iter()
            .map(|(_, status)| ("proposal", status));
        let all = mentorships.chain(versions).chain(meetings).chain(proposals);
        all.map(|(what, status)| format!("{what} {status}"))
    }
}

const OF_PAIR: &str = "select m.mentee_enrolment_id, m.mentor_enrolment_id";

impl Run<'_> {
    /// The state in the database. A request past its time counts as expired, whether it was closed or not.
    pub async fn found(&self) -> Found {
        let overdue = "select mentee_enrolment_id, mentor_enrolment_id, case when status = 'pending' \
             and expires_at <= $1 then 'expired' else status end from requests order by id";
        let mentorships = format!("{OF_PAIR}, m.status from mentorships m order by m.id");
        let mut standing = vec![None; ENROLMENTS];
        let people = "select id, id, status from enrolments";
        for ((who, _), status) in self.rows(people, [], status).await {
            standing[who] = Some(status);
        }
        Found {
            standing,
            requests: self.rows(overdue, [self.now().into()], status).await,
            mentorships: self.rows(&mentorships, [], status).await,
            versions: self.versions().await,
            meetings: self.meetings().await,
            proposals: self.proposals().await,
        }
    }

    async fn versions(&self) -> Vec<(Pair, String, i64, i32)> {
        let query = format!(
            "{OF_PAIR}, a.status, \
             (select count(*) from agreement_approvals p where p.agreement_id = a.id), a.version \
             from agreements a join mentorships m on m.id = a.mentorship_id order by m.id, a.number"
        );
        let version = |row: &QueryResult| (get(row, 2), get(row, 3), get(row, 4));
        let rows = self.rows(&query, [], version).await;
        let rows = rows.into_iter();
        rows.map(|(pair, (status, approvals, version))| (pair, status, approvals, version))
            .collect()
    }

    async fn meetings(&self) -> Vec<FoundMeeting> {
        let query = format!(
            "{OF_PAIR}, g.status, g.starts_at, g.held_minutes, \
             (select count(*) from meeting_quarters q where q.meeting_id = g.id) \
             from meetings g join mentorships m on m.id = g.mentorship_id order by m.id, g.id"
        );
        type Columns = (String, Option<DateTime<Utc>>, Option<i32>, i64);
        let meeting =
            |row: &QueryResult| -> Columns { (get(row, 2), get(row, 3), get(row, 4), get(row, 5)) };
        let rows = self.rows(&query, [], meeting).await;
        rows.into_iter()
            .map(
                |(of, (status, start, held_minutes, quarters))| FoundMeeting {
                    of,
                    status,
                    start: start.map(|at| self.quarters_until(at)),
                    held_minutes,
                    quarters,
                },
            )
            .collect()
    }

    fn quarters_until(&self, at: DateTime<Utc>) -> i64 {
        let began = self.now() - Duration::days(self.world.ahead.get());
        (at - began).num_minutes() / 15
    }

    async fn proposals(&self) -> Vec<(Pair, String)> {
        let query = format!(
            "{OF_PAIR}, p.status from meeting_proposals p join meetings g on g.id = p.meeting_id \
             join mentorships m on m.id = g.mentorship_id order by m.id, g.id, p.id"
        );
        self.rows(&query, [], status).await
    }

    /// The kinds of the events, in order.
    pub async fn events(&self) -> Vec<String> {
        let query = "select kind from events where seq > $1 order by seq";
        let rows = sql::rows(self.world.app.db().read(), query, [self.since.into()])
            .await
            .unwrap();
        rows.iter().map(|row| get(row, 0)).collect()
    }

    /// Rows that begin with the ids of a mentee and a mentor.
    async fn rows<T, const N: usize>(
        &self,
        query: &str,
        values: [Value; N],
        rest: impl Fn(&QueryResult) -> T,
    ) -> Vec<(Pair, T)> {
        let rows = sql::rows(self.world.app.db().read(), query, values).await;
        let side = |row, index| self.who(get(row, index));
        let rows = rows.unwrap();
        let each = rows.iter();
        each.map(|row| ((side(row, 0), side(row, 1)), rest(row)))
            .collect()
    }

    /// The enrolment with this id.
    pub fn who(&self, id: Uuid) -> usize {
        let is = |one: &Option<Uuid>| *one == Some(id);
        self.enrolments.iter().position(is).unwrap()
    }
}

pub fn get<T: sea_orm::TryGetable>(row: &QueryResult, index: usize) -> T {
    row.try_get_by_index(index).unwrap()
}

fn status(row: &QueryResult) -> String {
    get(row, 2)
}
