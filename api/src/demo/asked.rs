//! Questions and private notes of the generated mentorships.

use chrono::{DateTime, Duration, Utc};
use rand::{SeedableRng, rngs::StdRng};
use std::collections::{BTreeMap, BTreeSet};

use super::{
    ids,
    rows::Rows,
    source::{Asked, General},
};
use crate::features::{
    mentoring::{
        private_notes::entities::private_notes,
        questions::{QuestionStatus, entities::questions},
    },
    pairing::mentorships::entities::mentorships,
};
use crate::ids::EnrolmentId;
use tandem_platform::MemberId;

/// A separate seed, so that questions do not affect what else is generated.
const ASKING: u64 = 0x61_736b_6564;

/// The distance between neighbours in the list.
const GAP: i32 = 1 << 16;

/// Adds a few questions in every state and a private note to each mentorship.
pub fn tell(rows: &mut Rows, general: &General, seed: u64, now: DateTime<Utc>) {
    let mut rng = StdRng::seed_from_u64(seed ^ ASKING);
    let owners = rows.enrolments.iter().map(|row| (row.id, row.member_id));
    let owners: BTreeMap<EnrolmentId, MemberId> = owners.collect();
    let with_story: BTreeSet<_> = rows.cast.iter().map(|one| one.mentorship).collect();
    let generated = rows.mentorships.iter();
    let generated = generated.filter(|one| !with_story.contains(&one.id));
    for (turn, mentorship) in generated.enumerate() {
        let owner = |enrolment: EnrolmentId| owners.get(&enrolment).copied();
        let sides = (
            owner(mentorship.mentee_enrolment_id),
            owner(mentorship.mentor_enrolment_id),
        );
        let (Some(mentee), Some(mentor)) = sides else {
            continue;
        };
        let pair = Pair {
            mentorship,
            mentee,
            mentor,
            now,
        };
        let lines = general.questions.iter().cycle().skip(turn).take(5);
        for (place, line) in (0..).zip(lines) {
            rows.questions.push(pair.question(&mut rng, place, line));
        }
        let notes = general.private_notes.iter().cycle().skip(turn).take(1);
        for text in notes {
            rows.private_notes.push(pair.note(&mut rng, text));
        }
    }
}

struct Pair<'a> {
    mentorship: &'a mentorships::Model,
    mentee: MemberId,
    mentor: MemberId,
    now: DateTime<Utc>,
}

impl Pair<'_> {
    /// The first two are discussed, the third is for the next meeting, and the mentor added the fourth. In a mentorship that ended
    /// all but the last are discussed.
    fn question(&self, rng: &mut StdRng, place: i32, line: &Asked) -> questions::Model {
        let is_over = self.mentorship.ended_at.is_some();
        let status = match place {
            0 | 1 => QuestionStatus::Discussed,
            4.. => QuestionStatus::Open,
            _ if is_over => QuestionStatus::Discussed,
            2 => QuestionStatus::OnAgenda,
            _ => QuestionStatus::Open,
        };
        let is_discussed = status == QuestionStatus::Discussed;
        let created_at = self.after(4 * i64::from(place + 1));
        let outcome = line.outcome.clone().filter(|_| is_discussed);
        questions::Model {
            id: ids::at(rng, created_at),
            mentorship_id: self.mentorship.id,
            suggestion_id: None,
            written_by: if place == 3 { self.mentor } else { self.mentee },
            text: line.text.clone(),
            status,
            slot: (!is_discussed).then_some(place + 1),
            position: place * GAP,
            outcome_by: outcome.as_ref().map(|_| self.mentee),
            outcome,
            created_at,
            discussed_at: is_discussed.then(|| self.after(40 + i64::from(place))),
            version: if is_discussed { 2 } else { 1 },
            meeting_id: None,
        }
    }

    fn note(&self, rng: &mut StdRng, text: &str) -> private_notes::Model {
        let created_at = self.after(44);
        private_notes::Model {
            id: ids::at(rng, created_at),
            mentorship_id: self.mentorship.id,
            author_id: self.mentee,
            text: text.to_owned(),
            created_at,
            updated_at: created_at,
            version: 1,
        }
    }

    /// So many hours after the acceptance, and not in the future.
    fn after(&self, hours: i64) -> DateTime<Utc> {
        (self.mentorship.created_at + Duration::hours(hours)).min(self.now)
    }
}
