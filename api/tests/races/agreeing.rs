//! Answering, withdrawing and amending an agreement, and ending its mentorship, in the same moment.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{assert_sound, at_once, start};
use crate::support::{
    Answer, Client, TestApp,
    agreements::{address, complete},
};

/// What no order of commands may leave behind.
pub const RULES: [(&str, &str); 4] = [
    (
        "a mentorship that has ended has an open agreement",
        "select count(*) from agreements a join mentorships m on m.id = a.mentorship_id \
         where m.status = 'ended' and a.status in ('draft', 'proposed')",
    ),
    (
        "an agreement is in force or was, without both approvals of its text",
        "select count(*) from agreements a where a.status in ('in_force', 'superseded') and 2 <> (\
         select count(*) from agreement_approvals p where p.agreement_id = a.id and p.hash = a.hash)",
    ),
    (
        "a version that is not in force was approved by both",
        "select count(*) from agreements a where a.status not in ('in_force', 'superseded') and 1 < (\
         select count(*) from agreement_approvals p where p.agreement_id = a.id)",
    ),
    (
        "a mentorship is active without the agreement that it needs, or not active with it",
        "select count(*) from mentorships m join programmes p on p.id = m.programme_id \
         where p.slug = 'guided' and m.status <> 'ended' and (m.status = 'active') <> (exists (\
         select 1 from agreements a where a.mentorship_id = m.id and a.status = 'in_force'))",
    ),
];

#[derive(Clone, Copy)]
enum Command {
    Approve,
    SendBack,
    Withdraw,
    Amend,
    End,
}

struct Round<'a> {
    mentee: &'a Client,
    mentor: &'a Client,
    mentorship: Uuid,
    proposed: Value,
}

impl Round<'_> {
    async fn run(&self, command: Command) -> Answer {
        let (mentorship, proposed) = (self.mentorship, &self.proposed);
        match command {
            Command::Approve => self.mentor.approve(mentorship, proposed).await,
            Command::SendBack => self.mentor.send_back(mentorship, proposed, "Fewer.").await,
            Command::Withdraw => self.mentee.withdraw(mentorship, proposed).await,
            Command::Amend => self.mentee.start_agreement(mentorship).await,
            Command::End => {
                let how = json!({ "outcome": "ended_early" });
                self.mentor.end(mentorship, &how).await
            }
        }
    }
}

async fn assert_agreements_sound(app: &TestApp) {
    for (rule, query) in RULES {
        assert_eq!(app.count(query).await, 0, "{rule}");
    }
}

#[actix_web::test]
async fn approving_withdrawing_amending_and_ending_at_once_leave_an_allowed_state() {
    use Command::{Amend, Approve, End, SendBack, Withdraw};
    let app = start().await;
    let mentee = app.mentee("guided", "amina").await;
    let mentor = app.mentor("guided", "kwame").await;
    for round in 0..50 {
        app.a_second_later();
        let mentorship = mentor.accept(mentee.ask(&mentor).await).await;
        let proposed = mentee.client.propose(mentorship, &complete()).await;
        let round_of = Round {
            mentee: &mentee.client,
            mentor: &mentor.client,
            mentorship,
            proposed,
        };
        let commands = match round % 3 {
            0 => vec![Approve, Withdraw, End],
            1 => vec![Approve, SendBack, Withdraw, Amend],
            _ => vec![Approve, Approve, Amend, End],
        };
        let tally = at_once(commands, async |command| round_of.run(command).await).await;
        assert_sound(&app).await;
        assert_agreements_sound(&app).await;
        let answered = tally.get("200").copied().unwrap_or(0);
        assert!(answered >= 1, "one of them came first: {tally:?}");
        let how = json!({ "outcome": "completed" });
        mentee.client.end(mentorship, &how).await;
        assert_agreements_sound(&app).await;
    }
    app.stop().await;
}

#[actix_web::test]
async fn of_drafts_started_at_once_by_both_sides_one_is_made() {
    let app = start().await;
    let pair = app.pair("guided").await;
    let (mentee, mentor) = (&pair.mentee.client, &pair.mentor.client);
    let first = mentee.propose(pair.mentorship, &complete()).await;
    mentor.approve(pair.mentorship, &first).await.ok();
    for _ in 0..5 {
        let starts = [mentee, mentor, mentee, mentor];
        let tally = at_once(starts, async |client: &Client| {
            client.start_agreement(pair.mentorship).await
        })
        .await;
        assert_eq!(tally["201"], 1, "{tally:?}");
        let newest = &mentee.agreements(pair.mentorship).await[0];
        let author = match newest["written_by"] == "mentee" {
            true => mentee,
            false => mentor,
        };
        let path = address(
            pair.mentorship,
            &format!("/{}/withdrawal", newest["number"]),
        );
        author.act(&path).await.ok();
    }
    app.stop().await;
}
