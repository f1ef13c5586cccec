//! Many people at once, inserted as rows, because the API would take minutes.

use chrono::Duration;
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;
use std::collections::HashMap;
use tandem::features::{
    identity::{
        members::{MembershipSource, MembershipStatus, entities::members},
        sessions::entities::sessions,
    },
    pairing::requests::{RequestStatus, entities::requests},
    participation::enrolments::{
        CareerStage, Status, Visibility,
        entities::{enrolments, profiles, seats},
    },
    programme::programmes::{
        Role, TermKind,
        entities::{programmes, terms},
    },
};
use tandem::ids::EnrolmentId;
use tandem_kernel::random;
use tandem_platform::{
    AppError,
    db::{JsonColumn, Tx},
};
use uuid::Uuid;

use super::{Client, Enrolled, MESSAGE, TestApp};

/// SQLite allows 32,766 values in a statement.
const BATCH: usize = 200;

/// Approved, signed-in people with complete profiles and all their seats.
pub struct Crowd {
    pub mentees: Vec<Enrolled>,
    pub mentors: Vec<Enrolled>,
}

/// What all people of a crowd have in common.
struct Place<'a> {
    app: &'a TestApp,
    programme: programmes::Model,
    expertise: String,
    topic: String,
}

#[derive(Default)]
struct Rows {
    members: Vec<members::Model>,
    sessions: Vec<sessions::Model>,
    enrolments: Vec<enrolments::Model>,
    profiles: Vec<profiles::Model>,
    seats: Vec<seats::Model>,
}

impl TestApp {
    pub async fn crowd(&self, programme: &str, mentees: usize, mentors: usize) -> Crowd {
        let place = self.place(programme).await;
        let mut rows = Rows::default();
        let mut people = |role: Role, number: usize| -> Vec<Enrolled> {
            (0..number).map(|_| rows.add(&place, role)).collect()
        };
        let crowd = Crowd {
            mentees: people(Role::Mentee, mentees),
            mentors: people(Role::Mentor, mentors),
        };
        self.db()
            .write(async |tx| rows.insert(tx).await)
            .await
            .unwrap();
        crowd
    }

    /// Open requests from each mentee to the mentor of the same pair; returns their ids.
    pub async fn open_requests(&self, pairs: &[(&Enrolled, &Enrolled)]) -> Vec<Uuid> {
        let programme = self.programme_of(pairs[0].0.enrolment).await;
        let now = self.db().clock().now();
        let mut slots = HashMap::<Uuid, i32>::new();
        let rows: Vec<requests::Model> = pairs
            .iter()
            .map(|(mentee, mentor)| {
                let slot = slots.entry(mentee.enrolment).or_default();
                *slot += 1;
                requests::Model {
                    id: random::new_id(now).into(),
                    programme_id: programme.into(),
                    mentee_enrolment_id: mentee.enrolment.into(),
                    mentor_enrolment_id: mentor.enrolment.into(),
                    status: RequestStatus::Pending,
                    slot: *slot,
                    message: MESSAGE.into(),
                    decline_reason: None,
                    withdrawn_reason: None,
                    note: None,
                    reasons: json!([]),
                    created_at: now,
                    expires_at: now + Duration::days(14),
                    decided_at: None,
                    question: None,
                    asked_at: None,
                    answer: None,
                    answered_at: None,
                    reminded_days: 0,
                    sent_by: Role::Mentee,
                    held_since: None,
                    held_expires_at: None,
                    answering_from: None,
                }
            })
            .collect();
        self.db()
            .write(async |tx| insert::<requests::Entity>(tx, &rows).await)
            .await
            .unwrap();
        rows.into_iter().map(|row| row.id.into()).collect()
    }

    pub async fn programme_of(&self, enrolment: Uuid) -> Uuid {
        let found = enrolments::Entity::find_by_id(enrolment)
            .one(self.db().read())
            .await;
        found.unwrap().unwrap().programme_id.into()
    }

    async fn place(&self, slug: &str) -> Place<'_> {
        let programme = programmes::Entity::find()
            .filter(programmes::Column::Slug.eq(slug))
            .one(self.db().read())
            .await
            .unwrap()
            .unwrap();
        let terms = terms::Entity::find()
            .filter(terms::Column::ProgrammeId.eq(programme.id))
            .order_by_asc(terms::Column::Position)
            .all(self.db().read())
            .await
            .unwrap();
        let first = |kind: TermKind| {
            terms
                .iter()
                .find(|term| term.kind == kind)
                .unwrap()
                .slug
                .clone()
        };
        Place {
            app: self,
            expertise: first(TermKind::Expertise),
            topic: first(TermKind::Topic),
            programme,
        }
    }
}

impl Rows {
    fn add(&mut self, place: &Place<'_>, role: Role) -> Enrolled {
        let now = place.app.db().clock().now();
        let member = member(now);
        let secret = random::secret();
        self.sessions.push(sessions::Model {
            id: random::new_id(now).into(),
            token_hash: random::digest(secret.as_bytes()),
            member_id: member.id,
            id_token: None,
            created_at: now,
            last_seen_at: now,
            expires_at: now + Duration::days(30),
            society_sid: None,
            refresh_token_sealed: None,
            user_agent: None,
            address_hint: None,
            checked_at: None,
            ask_at: None,
            failing_since: None,
        });
        let capacity = place.programme.policy.capacity(role);
        let enrolment = enrolment(place, &member, role, i32::try_from(capacity).unwrap());
        let seats = (1..=enrolment.capacity).map(|number| seats::Model {
            enrolment_id: enrolment.id,
            number,
            retired: false,
        });
        self.seats.extend(seats);
        self.profiles.push(profile(place, enrolment.id));
        let enrolled = Enrolled {
            client: Client {
                cookie: Some(format!("__Host-session={secret}")),
                ..place.app.anonymous()
            },
            enrolment: enrolment.id.into(),
        };
        self.members.push(member);
        self.enrolments.push(enrolment);
        enrolled
    }

    async fn insert(&self, tx: &Tx) -> Result<(), AppError> {
        insert::<members::Entity>(tx, &self.members).await?;
        insert::<sessions::Entity>(tx, &self.sessions).await?;
        insert::<enrolments::Entity>(tx, &self.enrolments).await?;
        insert::<profiles::Entity>(tx, &self.profiles).await?;
        insert::<seats::Entity>(tx, &self.seats).await
    }
}

fn member(now: chrono::DateTime<chrono::Utc>) -> members::Model {
    let id = random::new_id(now);
    members::Model {
        id: id.into(),
        issuer: "https://society.test".into(),
        subject: format!("crowd-{id}"),
        display_name: format!("Member {id}"),
        email: format!("{id}@members.test"),
        locale: "en".into(),
        time_zone: None,
        administrator: false,
        membership_status: MembershipStatus::Active,
        membership_number: None,
        membership_category: None,
        membership_valid_until: None,
        membership_source: MembershipSource::Sso,
        membership_verified_at: now,
        created_at: now,
        updated_at: now,
        search_name: None,
        email_key: None,
        number_key: None,
        search_society: None,
        society_name: None,
        chosen_name: None,
        title: None,
        short_name: None,
        version: 1,
        erased_at: None,
    }
}

fn enrolment(
    place: &Place<'_>,
    member: &members::Model,
    role: Role,
    capacity: i32,
) -> enrolments::Model {
    enrolments::Model {
        id: random::new_id(member.created_at).into(),
        programme_id: place.programme.id,
        member_id: member.id,
        role,
        status: Status::Approved,
        reason: None,
        conduct_version: 1,
        confidentiality_version: Some(1),
        capacity,
        version: 1,
        submitted_at: Some(member.created_at),
        decided_at: Some(member.created_at),
        decided_by: None,
        undo_until: None,
        paused_until: None,
        created_at: member.created_at,
        updated_at: member.created_at,
    }
}

fn profile(place: &Place<'_>, enrolment_id: EnrolmentId) -> profiles::Model {
    profiles::Model {
        enrolment_id,
        headline: "Haemovigilance officer".into(),
        statement: "I keep the near misses.".into(),
        offer: "An hour a month".into(),
        hopes: "To pass it on".into(),
        guidance: "How to lead".into(),
        expertise: JsonColumn(vec![place.expertise.clone()]),
        topics: JsonColumn(vec![place.topic.clone()]),
        languages: JsonColumn(vec!["en".into()]),
        country: Some("KE".into()),
        time_zone: Some("Africa/Nairobi".into()),
        working_from: 450,
        working_to: 1260,
        career_stage: Some(CareerStage::Mid),
        workplace: String::new(),
        orcid: None,
        open_to: JsonColumn::default(),
        visibility: Visibility::default(),
        never_match: JsonColumn::default(),
        complete: true,
        version: 1,
        updated_at: place.app.db().clock().now(),
        search_text: None,
        findable: false,
    }
}

async fn insert<E>(tx: &Tx, rows: &[E::Model]) -> Result<(), AppError>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
{
    for batch in rows.chunks(BATCH) {
        let batch = batch
            .iter()
            .cloned()
            .map(IntoActiveModel::into_active_model);
        E::insert_many(batch).exec_without_returning(&**tx).await?;
    }
    Ok(())
}
