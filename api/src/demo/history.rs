//! Generates requests and mentorships of a programme.

use chrono::{DateTime, Duration, Utc};
use rand::{Rng, rngs::StdRng};
use serde_json::json;
use std::collections::BTreeSet;

use super::{
    chance,
    enrolling::Enrolled,
    ids,
    pairs::{Pair, Pairs},
    places::Place,
    prose,
    rows::Rows,
    source::{Source, Texts},
    stories::Cast,
    told,
};
use crate::features::{
    pairing::{
        mentorships::{MentorshipStatus, Outcome, entities::mentorships},
        requests::{DeclineReason, RequestStatus, WithdrawnReason, entities::requests},
    },
    programme::programmes::Role,
};
use crate::ids::EnrolmentId;

/// Per thousand members: active and ended mentorships, pending and closed requests. Programmes that are not listed have none.
const HAPPENED: [(&str, [usize; 4]); 2] = [("isbt", [30, 20, 30, 15]), ("isth", [0, 0, 12, 4])];

/// Pending requests to personas: programme, persona and age in hours.
const ASKED: [(&str, &str, i64); 2] = [("isbt", "mentor_one", 20), ("isbt", "mentor_two", 53)];

const DECLINED: [(u32, DeclineReason); 4] = [
    (50, DeclineReason::NoTime),
    (30, DeclineReason::OtherExpertise),
    (5, DeclineReason::ConflictOfInterest),
    (15, DeclineReason::Other),
];

/// Adds requests, mentorships and their notifications.
pub fn tell(
    rng: &mut StdRng,
    rows: &mut Rows,
    source: &Source,
    texts: &Texts,
    place: &Place,
    enrolled: &[Enrolled<'_>],
    now: DateTime<Utc>,
) {
    let slug = place.programme.slug.as_str();
    let Some((_, happened)) = HAPPENED.iter().find(|(name, _)| *name == slug) else {
        return;
    };
    let counts = happened.map(|share| chance::share(rows.members.len(), share));
    let [active, ended, pending, closed] = counts;
    let pairs = Pairs::of(rng, enrolled);
    let mut teller = Teller {
        rng,
        rows,
        source,
        texts,
        place,
        pairs,
        offering: BTreeSet::new(),
        now,
    };
    teller.ask_those_with_a_story();
    teller.match_those_with_a_story(enrolled);
    for _ in 0..active {
        teller.active();
    }
    for _ in 0..ended {
        teller.ended();
    }
    teller.pending(pending);
    for _ in 0..closed {
        teller.closed();
    }
}

struct Teller<'a, 'b> {
    rng: &'b mut StdRng,
    rows: &'b mut Rows,
    source: &'a Source,
    texts: &'a Texts,
    place: &'a Place,
    pairs: Pairs<'a>,
    /// Mentors who have sent a request.
    offering: BTreeSet<EnrolmentId>,
    now: DateTime<Utc>,
}

impl<'a> Teller<'a, '_> {
    /// Mentorships that `stories` continues.
    fn match_those_with_a_story(&mut self, enrolled: &'a [Enrolled<'a>]) {
        let here = self.place.programme.slug.clone();
        let source = self.source;
        let told = source.stories.iter().enumerate();
        for (number, story) in told.filter(|(_, story)| story.programme == here) {
            let accepted_at = self.now + Duration::days(story.accepted);
            let created_at = accepted_at - Duration::days(2);
            let Some(pair) = self.pairs.of_story(story, enrolled, created_at) else {
                continue;
            };
            let seat = self.pairs.hold_seat(&pair);
            let mentorship = self.accept(&pair, created_at, Some(accepted_at), seat);
            let (mentee, mentor) = (&pair.mentee.row, &pair.mentor.row);
            told::began(self.rng, self.rows, &pair, &mentorship);
            self.rows.cast.push(Cast {
                story: number,
                mentorship: mentorship.id,
                mentee: mentee.member_id,
                mentor: mentor.member_id,
            });
            self.rows.mentorships.push(mentorship);
        }
    }

    fn ago(&mut self, days: std::ops::Range<i64>) -> DateTime<Utc> {
        let minutes = days.start * 24 * 60..days.end * 24 * 60;
        self.now - Duration::minutes(self.rng.random_range(minutes))
    }

    fn ask_those_with_a_story(&mut self) {
        let here = self.place.programme.slug.clone();
        for (_, key, hours) in ASKED.into_iter().filter(|(slug, ..)| *slug == here) {
            let created_at = self.now - Duration::hours(hours);
            if let Some(pair) = self.pairs.with_story(key, created_at) {
                let request = self.request(&pair, created_at, 1);
                told::announce(self.rng, self.rows, &pair, &request);
                self.rows.requests.push(request);
            }
        }
    }

    /// Mentorships that began within two weeks: the members of older ones without contact are written to as soon as the service starts.
    fn active(&mut self) {
        let created_at = self.ago(7..14);
        let Some(mentee) = self.pairs.take_mentee(created_at) else {
            return;
        };
        let Some(pair) = self.pairs.find(self.rng, mentee, created_at) else {
            return;
        };
        let seat = self.pairs.hold_seat(&pair);
        let mentorship = self.accept(&pair, created_at, None, seat);
        self.rows.mentorships.push(mentorship);
    }

    /// Each seat has at most one earlier mentorship, so no mentor ever exceeds the capacity.
    fn ended(&mut self) {
        let created_at = self.ago(160..560);
        let Some(mentee) = self.pairs.take_mentee(created_at) else {
            return;
        };
        let Some(pair) = self.pairs.find_before(self.rng, mentee, created_at) else {
            return;
        };
        let seat = self.pairs.fill_earlier(&pair);
        let mut mentorship = self.accept(&pair, created_at, None, seat);
        let longest = (self.now - mentorship.created_at).num_days() - 120;
        let lasted = self.rng.random_range(21..longest.max(22));
        let outcome = if chance::percent(self.rng, 75) {
            Outcome::Completed
        } else {
            Outcome::EndedEarly
        };
        let ended_by = if chance::percent(self.rng, 60) {
            pair.mentee
        } else {
            pair.mentor
        };
        mentorship.status = MentorshipStatus::Ended;
        mentorship.outcome = Some(outcome);
        mentorship.ended_by = Some(ended_by.row.member_id);
        mentorship.ended_at = Some(mentorship.created_at + Duration::days(lasted));
        mentorship.version = 2;
        self.rows.mentorships.push(mentorship);
    }

    fn pending(&mut self, mut wanted: usize) {
        while wanted > 0 {
            let first_at = self.ago(6..12);
            let Some(mentee) = self.pairs.take_mentee(first_at) else {
                return;
            };
            let limit = self.place.programme.policy.open_requests_per_mentee;
            let slots = chance::weighted(self.rng, &[(65, 1), (25, 2), (10, 3)], 1).min(limit);
            for slot in (1..).take(slots as usize).take(wanted) {
                let created_at = first_at + Duration::hours(i64::from(slot - 1) * 26);
                if let Some(pair) = self.pairs.find(self.rng, mentee, created_at) {
                    let mut request = self.request(&pair, created_at, slot);
                    if pair.mentee.profile.findable && self.offering.insert(pair.mentor.row.id) {
                        // A mentor with a free seat sends one request to a findable mentee.
                        request.sent_by = Role::Mentor;
                        request.slot = 1;
                    }
                    self.rows.requests.push(request);
                }
            }
            wanted = wanted.saturating_sub(slots as usize);
        }
    }

    fn closed(&mut self) {
        let created_at = self.ago(20..200);
        let Some(mentee) = self.pairs.take_mentee(created_at) else {
            return;
        };
        let Some(pair) = self.pairs.find(self.rng, mentee, created_at) else {
            return;
        };
        let mut request = self.request(&pair, created_at, 1);
        let answered_at = created_at + Duration::hours(self.rng.random_range(9..300));
        request.decided_at = Some(answered_at);
        match self.rng.random_range(0..10) {
            0..6 => self.decline(&mut request),
            6..9 => {
                request.status = RequestStatus::Withdrawn;
                request.withdrawn_reason = Some(WithdrawnReason::ByMentee);
            }
            _ => {
                request.status = RequestStatus::Expired;
                request.decided_at = Some(request.expires_at);
            }
        }
        self.rows.requests.push(request);
    }

    fn decline(&mut self, request: &mut requests::Model) {
        let reason = chance::weighted(self.rng, &DECLINED, DeclineReason::NoTime);
        let notes = self.source.general.decline_notes.get(&reason);
        let note = chance::line(self.rng, notes.map_or(&[], Vec::as_slice));
        let has_note = !note.is_empty() && chance::percent(self.rng, 70);
        request.status = RequestStatus::Declined;
        request.decline_reason = Some(reason);
        request.note = has_note.then(|| note.to_owned());
    }

    fn accept(
        &mut self,
        pair: &Pair<'_>,
        created_at: DateTime<Utc>,
        accepted_at: Option<DateTime<Utc>>,
        seat: i32,
    ) -> mentorships::Model {
        let mut request = self.request(pair, created_at, 1);
        let accepted_at = accepted_at
            .unwrap_or_else(|| created_at + Duration::hours(self.rng.random_range(5..140)));
        request.status = RequestStatus::Accepted;
        request.decided_at = Some(accepted_at);
        let mentorship = mentorships::Model {
            id: ids::at(self.rng, accepted_at),
            programme_id: self.place.programme.id,
            request_id: request.id,
            mentee_enrolment_id: pair.mentee.row.id,
            mentee_seat: 1,
            mentor_enrolment_id: pair.mentor.row.id,
            mentor_seat: seat,
            status: MentorshipStatus::Active,
            outcome: None,
            end_note: None,
            ended_by: None,
            created_at: accepted_at,
            started_at: Some(accepted_at),
            ended_at: None,
            version: 1,
        };
        self.rows.requests.push(request);
        mentorship
    }

    fn request(
        &mut self,
        pair: &Pair<'_>,
        created_at: DateTime<Utc>,
        slot: i32,
    ) -> requests::Model {
        let area = self.texts.areas.iter().find(|area| area.slug == pair.area);
        let topic = self
            .texts
            .topics
            .iter()
            .find(|topic| topic.slug == pair.topic);
        let days = self.place.programme.policy.request_expires_after_days;
        requests::Model {
            id: ids::at(self.rng, created_at),
            programme_id: self.place.programme.id,
            mentee_enrolment_id: pair.mentee.row.id,
            mentor_enrolment_id: pair.mentor.row.id,
            status: RequestStatus::Pending,
            slot,
            message: prose::message(
                self.rng,
                &self.source.general,
                &pair.mentor.person.display_name,
                area.map_or("", |area| &area.field),
                topic.map_or("", |topic| &topic.field),
            ),
            decline_reason: None,
            withdrawn_reason: None,
            note: None,
            reasons: json!([]),
            created_at,
            expires_at: created_at + Duration::days(i64::from(days)),
            decided_at: None,
            question: None,
            asked_at: None,
            answer: None,
            answered_at: None,
            sent_by: Role::Mentee,
            held_since: None,
            held_expires_at: None,
            answering_from: None,
            reminded_days: 7,
        }
    }
}
