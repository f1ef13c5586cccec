//! What is sent to the service for an action inside a mentorship.

use actix_web::http::Method;
use chrono::{DateTime, Duration, Utc};
use sea_orm::Value as Bound;
use serde_json::{Value, json};
use tandem::features::mentoring::meetings;
use tandem_kernel::Zone;
use tandem_platform::{MemberId, db::sql};
use uuid::Uuid;

use super::{
    actions::{Action, Back},
    agreement::PERIOD,
    commands::{Command, MEMBER_OF},
    found::get,
    run::{Run, ok},
    within::place,
};
use crate::support::agreements::complete;

/// One request, ready to be sent.
pub enum Call {
    Request {
        by: usize,
        method: Method,
        path: String,
        version: Option<i32>,
        body: Option<Value>,
    },
    /// What the button in the mail does.
    TakeBack {
        by: usize,
        meeting: Uuid,
        slot: Uuid,
    },
}

impl Call {
    fn post(by: usize, path: String, body: Option<Value>) -> Self {
        Self::Request {
            by,
            method: Method::POST,
            path,
            version: None,
            body,
        }
    }
}

/// A version as somebody read it.
struct Read {
    number: i32,
    version: i32,
    hash: Option<String>,
}

impl Run<'_> {
    /// Sends it. Returns the code of the response, in the terms of the model.
    pub async fn send(&self, call: Call) -> Option<String> {
        match call {
            Call::Request {
                by,
                method,
                path,
                version,
                body,
            } => {
                let client = self.client(by);
                Some(self.request(client, method, &path, version, body).await.0)
            }
            Call::TakeBack { by, meeting, slot } => {
                let member: MemberId = self.world.members[MEMBER_OF[by]].0.into();
                let db = self.world.app.db();
                let taken = meetings::undo_confirmation(db, member, meeting.into(), slot.into());
                match taken.await {
                    Ok(_) => ok(),
                    Err(refused) => Some(refused.code().unwrap().to_owned()),
                }
            }
        }
    }

    /// The request of a step that can be taken at once with others; `None` where there is nothing to act on.
    pub async fn aim(&self, command: Command) -> Option<Call> {
        match command {
            Command::Within(back, side, action) => self.aim_within(back, side, action).await,
            Command::End(mentee, mentor, by) => {
                let mentorship = self.last("mentorships", mentee, mentor).await?;
                let path = format!("/mentorships/{mentorship}/end");
                Some(Call::post(
                    by,
                    path,
                    Some(json!({ "outcome": "completed" })),
                ))
            }
            _ => None,
        }
    }

    async fn aim_within(&self, back: Back, side: usize, action: Action) -> Option<Call> {
        let query =
            "select id, mentee_enrolment_id, mentor_enrolment_id from mentorships order by id";
        let all = self.all(query, []).await;
        let row = &all[place(all.len(), back)?];
        let mentorship: Uuid = get(row, 0);
        let by = self.who(get(row, 1 + side));
        match action {
            Action::StartVersion => Some(Call::post(
                by,
                format!("/mentorships/{mentorship}/agreements"),
                None,
            )),
            Action::WriteVersion(back, _)
            | Action::ProposeVersion(back, _)
            | Action::WithdrawVersion(back)
            | Action::SendVersionBack(back)
            | Action::ApproveVersion(back, _) => {
                let read = self.read(mentorship, back).await?;
                Some(self.of_version(mentorship, by, action, read))
            }
            Action::ProposeMeeting(times, quarters) => {
                let mut body = details(quarters);
                body["slots"] = json!(times.map(|at| self.at(at)));
                let path = format!("/mentorships/{mentorship}/meetings");
                Some(Call::post(by, path, Some(body)))
            }
            Action::LogMeeting(start, quarters) => {
                let mut body = details(quarters);
                body["starts_at"] = json!(self.at(start));
                let path = format!("/mentorships/{mentorship}/held-meetings");
                Some(Call::post(by, path, Some(body)))
            }
            _ => self.of_meeting(mentorship, by, action).await,
        }
    }

    fn of_version(&self, mentorship: Uuid, by: usize, action: Action, read: Read) -> Call {
        let Read {
            number,
            version,
            hash,
        } = read;
        let path = |rest: &str| format!("/mentorships/{mentorship}/agreements/{number}{rest}");
        match action {
            Action::WriteVersion(_, stale) => Call::Request {
                by,
                method: Method::PATCH,
                path: path(""),
                version: Some(version - i32::from(stale)),
                body: Some(self.terms()),
            },
            Action::ProposeVersion(_, stale) => {
                let body = json!({ "version": version - i32::from(stale) });
                Call::post(by, path("/proposal"), Some(body))
            }
            Action::SendVersionBack(_) => {
                let comments = json!([{ "section": "meetings", "text": "Fewer, please." }]);
                let body = json!({ "comments": comments });
                Call::post(by, path("/change-request"), Some(body))
            }
            Action::ApproveVersion(_, wrong) => {
                let hash = hash.filter(|_| !wrong).unwrap_or_else(|| "0".repeat(64));
                Call::post(by, path("/approval"), Some(json!({ "hash": hash })))
            }
            _ => Call::post(by, path("/withdrawal"), None),
        }
    }

    async fn of_meeting(&self, mentorship: Uuid, by: usize, action: Action) -> Option<Call> {
        use Action::{
            CancelMeeting, ConfirmTime, DeclineTimes, OfferTimes, StateAttendance, TakeBack,
            WithdrawTimes,
        };
        let (back, what, body) = match action {
            OfferTimes(back, times) => {
                let slots = times.map(|at| self.at(at));
                let body = json!({ "slots": slots, "time_zone": "Africa/Nairobi" });
                (back, "proposals", Some(body))
            }
            ConfirmTime(back, proposal, time) | TakeBack(back, proposal, time) => {
                let meeting = self.meeting(mentorship, back).await?;
                let slot = self.slot(meeting, proposal, time).await?;
                if matches!(action, TakeBack(..)) {
                    return Some(Call::TakeBack { by, meeting, slot });
                }
                (back, "confirmation", Some(json!({ "slot_id": slot })))
            }
            DeclineTimes(back) => (back, "decline", Some(json!({}))),
            WithdrawTimes(back) => (back, "withdrawal", None),
            CancelMeeting(back) => (back, "cancellation", Some(json!({}))),
            StateAttendance(back, minutes) => {
                let body = json!({ "took_place": minutes.is_some(), "minutes": minutes });
                (back, "attendance", Some(body))
            }
            _ => return None,
        };
        let meeting = self.meeting(mentorship, back).await?;
        Some(Call::post(by, format!("/meetings/{meeting}/{what}"), body))
    }

    async fn read(&self, mentorship: Uuid, back: Back) -> Option<Read> {
        let query =
            "select number, version, hash from agreements where mentorship_id = $1 order by number";
        let all = self.all(query, [mentorship.into()]).await;
        let row = &all[place(all.len(), back)?];
        Some(Read {
            number: get(row, 0),
            version: get(row, 1),
            hash: get(row, 2),
        })
    }

    async fn meeting(&self, mentorship: Uuid, back: Back) -> Option<Uuid> {
        let query = "select id from meetings where mentorship_id = $1 order by id";
        let all = self.all(query, [mentorship.into()]).await;
        Some(get(&all[place(all.len(), back)?], 0))
    }

    async fn slot(&self, meeting: Uuid, back: Back, time: usize) -> Option<Uuid> {
        let query = "select id from meeting_proposals where meeting_id = $1 order by id";
        let proposals = self.all(query, [meeting.into()]).await;
        let proposal: Uuid = get(&proposals[place(proposals.len(), back)?], 0);
        let query = "select id from meeting_slots where proposal_id = $1 order by position";
        let slots = self.all(query, [proposal.into()]).await;
        Some(get(&slots[time], 0))
    }

    async fn all<const N: usize>(
        &self,
        query: &str,
        values: [Bound; N],
    ) -> Vec<sea_orm::QueryResult> {
        let rows = sql::rows(self.world.app.db().read(), query, values);
        rows.await.unwrap()
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.world.app.db().clock().now()
    }

    fn at(&self, quarters: i64) -> DateTime<Utc> {
        self.now() + Duration::minutes(15 * quarters)
    }

    /// All terms, with a period that begins today.
    fn terms(&self) -> Value {
        let today = Zone::UTC.day(self.now());
        let mut terms = complete();
        terms["period_from"] = json!(today);
        terms["period_to"] = json!(today + Duration::days(PERIOD));
        terms
    }
}

/// A meeting of this length, without its times.
fn details(quarters: i64) -> Value {
    json!({
        "kind": "regular", "minutes": 15 * quarters, "agenda": "", "place": "video_room",
        "time_zone": "Africa/Nairobi",
    })
}
