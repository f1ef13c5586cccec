//! Does the steps of the stories, each at its time.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::sync::Arc;

use super::{
    Cast,
    ids::{self, Made, MadeGoal},
    steps::{self, Step},
    story::{Story, date},
};
use crate::features::{
    FEATURES,
    mentoring::{agreements, goals, meetings, notes, questions},
    pairing::mentorships::{self, EndHooks},
    programme::programmes::Role,
};
use tandem_kernel::{Clock, Zone};
use tandem_platform::{
    AppError, MemberId,
    db::{Db, sql},
    http::IfMatch,
};

/// Plays all stories. No mail is sent for what happened in them.
///
/// # Errors
/// A step is not possible; a database fault.
pub async fn play(
    db: &Db,
    stories: &[Story],
    cast: &[Cast],
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    if cast.is_empty() {
        return Ok(());
    }
    for one in cast {
        let Some(story) = stories.get(one.story) else {
            continue;
        };
        let mut player = Player {
            story,
            cast: *one,
            now,
            made: Made::default(),
        };
        for (at, step) in steps::of(story, now) {
            let then = db.with_clock(Arc::new(At(at)));
            player.step(&then, step).await?;
        }
    }
    let sent = "update events set dispatched = true where dispatched = false";
    db.write(async |tx| sql::run(&**tx, sent, []).await).await?;
    Ok(())
}

/// A clock that stands still.
struct At(DateTime<Utc>);

impl Clock for At {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

struct Player<'a> {
    story: &'a Story,
    cast: Cast,
    now: DateTime<Utc>,
    made: Made,
}

fn missing() -> AppError {
    AppError::internal("a step of a part that the story does not have")
}

impl Player<'_> {
    const fn member(&self, role: Role) -> MemberId {
        match role {
            Role::Mentee => self.cast.mentee,
            Role::Mentor => self.cast.mentor,
        }
    }

    async fn step(&mut self, db: &Db, step: Step) -> Result<(), AppError> {
        match step {
            Step::Propose(place) => self.propose(db, place).await,
            Step::Confirm(place) => self.confirm(db, place).await,
            Step::State(place, role) => self.state(db, place, role).await,
            Step::ProposeAgreement => self.propose_agreement(db).await,
            Step::ApproveAgreement => self.approve_agreement(db).await,
            Step::SendBackAgreement => self.send_back_agreement(db).await,
            Step::SetGoal(place) => self.set_goal(db, place).await,
            Step::ReachMilestone(place, number) => self.reach_milestone(db, place, number).await,
            Step::CheckIn(place, number) => self.check_in(db, place, number).await,
            Step::AskAboutGoal(place, number) => self.ask(db, place, number).await,
            Step::AnswerAboutGoal(place, number) => self.answer(db, place, number).await,
            Step::ReachGoal(place) => {
                let goal = self.goal(place)?.id.into();
                goals::reach(db, self.cast.mentee, goal).await.map(drop)
            }
            Step::AddQuestion(place) => self.add_question(db, place).await,
            Step::PutOnAgenda(place) => self.put_on_agenda(db, place).await,
            Step::Discuss(place) => self.discuss(db, place).await,
            Step::WriteNote(place) => self.write_note(db, place).await,
            Step::End => self.end(db).await,
        }
    }

    async fn propose(&mut self, db: &Db, place: usize) -> Result<(), AppError> {
        let meeting = self.story.meetings.get(place).ok_or_else(missing)?;
        let times = meeting.times.iter().map(|time| time.on(self.now));
        let body = ids::body(json!({
            "kind": meeting.kind, "minutes": meeting.minutes, "agenda": meeting.about,
            "place": "video_room", "slots": times.collect::<Vec<_>>(), "time_zone": "Europe/Paris",
        }))?;
        let Cast {
            mentee, mentorship, ..
        } = self.cast;
        let sent = meetings::propose(db, mentee, mentorship, &body, &ids::once()).await?;
        let view = ids::answer(sent)?;
        let slot = view.pointer("/proposals/0/slots/0");
        ids::keep(&mut self.made.meetings, place, ids::id(&view)?);
        ids::keep(
            &mut self.made.slots,
            place,
            ids::id(slot.unwrap_or(&Value::Null))?,
        );
        Ok(())
    }

    async fn confirm(&self, db: &Db, place: usize) -> Result<(), AppError> {
        let meeting = ids::at(&self.made.meetings, place)?.into();
        let slot = ids::at(&self.made.slots, place)?.into();
        meetings::confirm(db, self.cast.mentor, meeting, slot)
            .await
            .map(drop)
    }

    async fn state(&self, db: &Db, place: usize, role: Role) -> Result<(), AppError> {
        let meeting = self.story.meetings.get(place).ok_or_else(missing)?;
        let id = ids::at(&self.made.meetings, place)?.into();
        let body = ids::body(json!({ "took_place": true, "minutes": meeting.held }))?;
        meetings::state(db, self.member(role), id, &body)
            .await
            .map(drop)
    }

    /// The mentee's first version.
    async fn propose_agreement(&self, db: &Db) -> Result<(), AppError> {
        let agreement = self.story.agreement.as_ref().ok_or_else(missing)?;
        let Cast {
            mentee, mentorship, ..
        } = self.cast;
        agreements::start(db, mentee, mentorship, &ids::once()).await?;
        let mut terms = agreement.terms.clone();
        let (from, to) = agreement.period;
        terms.insert("period_from".into(), json!(date(self.now, from)));
        terms.insert("period_to".into(), json!(date(self.now, to)));
        let (place, terms) = ((mentorship, 1), ids::body(terms.into())?);
        let draft = agreements::update(db, mentee, place, IfMatch(1), &terms).await?;
        agreements::propose(db, mentee, place, IfMatch(draft.version))
            .await
            .map(drop)
    }

    async fn approve_agreement(&self, db: &Db) -> Result<(), AppError> {
        let Cast {
            mentor, mentorship, ..
        } = self.cast;
        let read = agreements::get(db, mentor, mentorship, 1).await?;
        let body = ids::body(json!({ "hash": read.hash }))?;
        agreements::approve(db, mentor, (mentorship, 1), &body)
            .await
            .map(drop)
    }

    async fn send_back_agreement(&self, db: &Db) -> Result<(), AppError> {
        let agreement = self.story.agreement.as_ref();
        let back = agreement.and_then(|agreement| agreement.sent_back.as_ref());
        let back = back.ok_or_else(missing)?;
        let body = ids::body(json!({ "comments": back.comments }))?;
        let place = (self.cast.mentorship, 1);
        agreements::request_changes(db, self.cast.mentor, place, &body)
            .await
            .map(drop)
    }

    fn goal(&self, place: usize) -> Result<&MadeGoal, AppError> {
        self.made.goals.get(place).ok_or_else(missing)
    }

    async fn set_goal(&mut self, db: &Db, place: usize) -> Result<(), AppError> {
        let goal = self.story.goals.get(place).ok_or_else(missing)?;
        let Cast {
            mentee, mentorship, ..
        } = self.cast;
        let kind = ids::body(json!({ "kind": goal.text.get("kind") }))?;
        let begun = goals::create(db, mentee, mentorship, &kind, &ids::once()).await?;
        let id = ids::id(&ids::answer(begun)?)?;
        let mut text = goal.text.clone();
        text.insert("due_on".into(), json!(date(self.now, goal.due)));
        goals::update(db, mentee, id.into(), IfMatch(1), &ids::body(text.into())?).await?;
        let mut made = MadeGoal {
            id,
            ..MadeGoal::default()
        };
        for milestone in &goal.milestones {
            let due = date(self.now, milestone.due);
            let body = ids::body(json!({ "title": milestone.title, "due_on": due }))?;
            let added = goals::add_milestone(db, mentee, id.into(), &body, &ids::once()).await?;
            made.milestones.push(ids::id(&ids::answer(added)?)?);
        }
        if !goal.is_draft {
            goals::activate(db, mentee, id.into()).await?;
        }
        if self.made.goals.len() <= place {
            self.made.goals.resize_with(place + 1, MadeGoal::default);
        }
        if let Some(slot) = self.made.goals.get_mut(place) {
            *slot = made;
        }
        Ok(())
    }

    async fn reach_milestone(&self, db: &Db, place: usize, number: usize) -> Result<(), AppError> {
        let made = self.goal(place)?;
        let milestone = ids::at(&made.milestones, number)?.into();
        let body = ids::body(json!({ "reached_on": Zone::UTC.day(db.clock().now()) }))?;
        let which = (made.id.into(), milestone);
        goals::update_milestone(db, self.cast.mentee, which, IfMatch(1), &body)
            .await
            .map(drop)
    }

    async fn check_in(&self, db: &Db, place: usize, number: usize) -> Result<(), AppError> {
        let goal = self.story.goals.get(place).ok_or_else(missing)?;
        let check_in = goal.check_ins.get(number).ok_or_else(missing)?;
        let body = ids::body(json!({
            "made_on": Zone::UTC.day(db.clock().now()), "value": check_in.value,
            "note": check_in.note,
        }))?;
        let goal = self.goal(place)?.id.into();
        goals::check_in(db, self.member(check_in.by), goal, &body, &ids::once())
            .await
            .map(drop)
    }

    async fn ask(&mut self, db: &Db, place: usize, number: usize) -> Result<(), AppError> {
        let goal = self.story.goals.get(place).ok_or_else(missing)?;
        let asked = goal.asked.get(number).ok_or_else(missing)?;
        let id = self.goal(place)?.id.into();
        let sent = goals::ask(db, self.cast.mentor, id, &asked.question, &ids::once()).await?;
        let question = ids::id(&ids::answer(sent)?)?;
        if let Some(made) = self.made.goals.get_mut(place) {
            ids::keep(&mut made.questions, number, question);
        }
        Ok(())
    }

    async fn answer(&self, db: &Db, place: usize, number: usize) -> Result<(), AppError> {
        let goal = self.story.goals.get(place).ok_or_else(missing)?;
        let asked = goal.asked.get(number).ok_or_else(missing)?;
        let made = self.goal(place)?;
        let which = (made.id.into(), ids::at(&made.questions, number)?.into());
        let answer = asked.answer.as_deref().unwrap_or_default();
        goals::answer(db, self.cast.mentee, which, answer)
            .await
            .map(drop)
    }

    async fn add_question(&mut self, db: &Db, place: usize) -> Result<(), AppError> {
        let question = self.story.questions.get(place).ok_or_else(missing)?;
        let body = ids::body(json!({ "text": question.text }))?;
        let by = self.member(question.by);
        let added = questions::create(db, by, self.cast.mentorship, &body, &ids::once()).await?;
        let id = ids::id(&ids::answer(added)?)?;
        ids::keep(&mut self.made.questions, place, id);
        Ok(())
    }

    async fn put_on_agenda(&self, db: &Db, place: usize) -> Result<(), AppError> {
        let question = self.story.questions.get(place).ok_or_else(missing)?;
        let meeting = question.meeting.ok_or_else(missing)?;
        let meeting = ids::at(&self.made.meetings, meeting)?.into();
        let which = self.question(place)?;
        questions::put_on_agenda(db, self.cast.mentee, which, Some(meeting))
            .await
            .map(drop)
    }

    fn question(
        &self,
        place: usize,
    ) -> Result<(mentorships::MentorshipId, questions::QuestionId), AppError> {
        let id = ids::at(&self.made.questions, place)?;
        Ok((self.cast.mentorship, id.into()))
    }

    async fn discuss(&self, db: &Db, place: usize) -> Result<(), AppError> {
        let question = self.story.questions.get(place).ok_or_else(missing)?;
        let body = ids::body(json!({ "outcome": question.outcome }))?;
        let which = self.question(place)?;
        questions::discuss(db, self.cast.mentee, which, &body)
            .await
            .map(drop)
    }

    async fn write_note(&self, db: &Db, place: usize) -> Result<(), AppError> {
        let note = self.story.notes.get(place).ok_or_else(missing)?;
        let mentorship = self.cast.mentorship;
        let about = match note.meeting {
            Some(meeting) => ids::at(&self.made.meetings, meeting)?,
            None => mentorship.into(),
        };
        let which = (mentorship, about.into());
        notes::append(db, self.member(note.by), which, &note.text).await
    }

    async fn end(&self, db: &Db) -> Result<(), AppError> {
        let hooks = FEATURES
            .iter()
            .filter_map(|feature| feature.on_mentorship_end);
        let hooks = EndHooks::new(hooks);
        let body = ids::body(json!({ "outcome": "completed" }))?;
        let Cast {
            mentee, mentorship, ..
        } = self.cast;
        mentorships::end(db, &hooks, mentee, mentorship, &body)
            .await
            .map(drop)
    }
}
