//! Test data in a temporary database.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ActiveValue::Set, EntityTrait, sea_query::Expr};
use serde_json::{Value, json};
use std::{rc::Rc, sync::Arc};
use tandem_migrations::{Migrator, MigratorTrait};
use uuid::Uuid;

use crate::features::{
    delivery::notifications::{
        EmailNotifications, InAppNotifications, MentorshipMails, NotificationPage, UnsubscribeKey,
        service,
    },
    identity::{
        members::{MembershipSource, MembershipStatus, entities::members},
        sessions::entities::grants,
    },
    mentoring::{activity::CheckUpLinkKey, calendar::MeetingLinkKey, meetings::CalendarSource},
    pairing::requests::{self, RequestStatus, entities::requests as request_rows},
    participation::enrolments::{self, Status, entities::enrolments as enrolment_rows},
    programme::{
        presets::{PRESETS, Preset},
        programmes::{Role, entities::programmes},
    },
};
use crate::ids::{EnrolmentId, RequestId};
use crate::{features::mail_texts, notice::NoticeRegistry};
use tandem_kernel::{Event, PageQuery, clock::ManualClock};
use tandem_platform::{
    MemberId, ProgrammeId,
    config::{ServerConfig, SocietyConfig},
    db::{Db, entities::deliveries},
    events::{self, Subscriber, Worker},
    mail::{EmailBranding, EmailRenderer, Mailer, OutboxMailer},
};

/// The mentee, the mentor and the coordinator.
pub const AMINA: MemberId = MemberId(Uuid::from_u128(0xa1));
pub const KWAME: MemberId = MemberId(Uuid::from_u128(0xa2));
pub const INES: MemberId = MemberId(Uuid::from_u128(0xa3));
const ISBT: ProgrammeId = ProgrammeId(Uuid::from_u128(0xb1));
const REQUEST: RequestId = RequestId(Uuid::from_u128(0xc1));
const HER_ENROLMENT: EnrolmentId = EnrolmentId(Uuid::from_u128(0xd1));
const HIS_ENROLMENT: EnrolmentId = EnrolmentId(Uuid::from_u128(0xd2));

pub const MESSAGE: &str = "I would like to learn from you.";
pub const NOTE: &str = "Do ask Léonie.";

pub struct Society {
    pub db: Db,
    pub clock: Arc<ManualClock>,
    pub outbox: Arc<OutboxMailer>,
    pub notices: Arc<NoticeRegistry>,
    worker: Worker,
    _directory: tempfile::TempDir,
}

struct Happened {
    kind: &'static str,
    subject_id: Uuid,
    payload: Value,
}

impl Event for Happened {
    type Payload = Value;

    fn kind(&self) -> &'static str {
        self.kind
    }

    fn programme_id(&self) -> Option<Uuid> {
        Some(ISBT.into())
    }

    fn subject_id(&self) -> Uuid {
        self.subject_id
    }

    fn payload(&self) -> Value {
        self.payload.clone()
    }
}

/// Notices of the features under test.
fn notices() -> Arc<NoticeRegistry> {
    let features = [enrolments::FEATURE, requests::FEATURE];
    let notices = features.into_iter().flat_map(|feature| feature.notices);
    Arc::new(NoticeRegistry::new(notices))
}

impl Society {
    pub async fn new() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let clock = Arc::new(ManualClock::at("2026-11-12T08:00:00Z".parse().unwrap()));
        let url = format!("sqlite://{}", directory.path().join("tandem.db").display());
        let db = Db::connect(&url, 2, clock.clone()).await.unwrap();
        Migrator::up(db.schema_connection(), None).await.unwrap();
        fill(&db).await;
        let outbox = Arc::new(OutboxMailer::default());
        let notices = notices();
        let branding = EmailBranding::new(&SocietyConfig::default(), &ServerConfig::default());
        let mailer: Arc<dyn Mailer> = outbox.clone();
        let subscribers: Vec<Rc<dyn Subscriber>> = vec![
            Rc::new(InAppNotifications::new(Arc::clone(&notices))),
            Rc::new(EmailNotifications::new(
                Arc::clone(&notices),
                Arc::new(EmailRenderer::new(branding, &mail_texts()).unwrap()),
                mailer,
                UnsubscribeKey::new([7; 32]),
                MentorshipMails {
                    links: MeetingLinkKey::new([7; 32]),
                    check_ups: CheckUpLinkKey::new([7; 32]),
                    source: CalendarSource {
                        organiser: tandem_platform::calendar::Party {
                            name: "Tandem".to_owned(),
                            address: "no-reply@society.test".to_owned(),
                        },
                        public_url: "https://tandem.test/".parse().unwrap(),
                    },
                },
            )),
        ];
        let worker = Worker::new(db.clone(), subscribers);
        Self {
            db,
            clock,
            outbox,
            notices,
            worker,
            _directory: directory,
        }
    }

    /// Runs the worker until nothing is due, then advances the clock by a second.
    pub async fn pump(&self) {
        self.worker.drain().await.unwrap();
        self.clock.advance(Duration::seconds(1));
    }

    pub async fn list(&self, member_id: MemberId) -> NotificationPage {
        service::list(&self.db, &self.notices, member_id, &PageQuery::default())
            .await
            .unwrap()
    }

    pub async fn request_sent(&self) {
        self.happen("request.sent", REQUEST.into(), of_pair(None))
            .await;
    }

    pub async fn request_declined(&self) {
        self.happen("request.declined", REQUEST.into(), of_pair(Some("no_time")))
            .await;
    }

    pub async fn enrolment(&self, kind: &'static str, member_id: MemberId) {
        let payload = json!({ "member_id": member_id, "role": "mentee", "reason": null });
        self.happen(kind, HER_ENROLMENT.into(), payload).await;
    }

    pub async fn told_three_times(&self, member_id: MemberId) {
        for _ in 0..3 {
            self.enrolment("enrolment.approved", member_id).await;
            self.pump().await;
        }
    }

    /// The state after a worker crashed between its delivery and the record of it.
    pub async fn owe_again(&self) {
        self.db
            .write(async |tx| {
                deliveries::Entity::update_many()
                    .col_expr(
                        deliveries::Column::Status,
                        Expr::value(deliveries::DeliveryStatus::Waiting),
                    )
                    .exec(&**tx)
                    .await?;
                Ok(())
            })
            .await
            .unwrap();
    }

    async fn happen(&self, kind: &'static str, subject_id: Uuid, payload: Value) {
        let event = Happened {
            kind,
            subject_id,
            payload,
        };
        self.db
            .write(async |tx| events::append(tx, None, &event).await)
            .await
            .unwrap();
        self.clock.advance(Duration::seconds(1));
    }
}

fn of_pair(reason: Option<&str>) -> Value {
    json!({
        "request_id": REQUEST, "mentee_id": AMINA, "mentor_id": KWAME,
        "mentee_enrolment_id": HER_ENROLMENT, "mentor_enrolment_id": HIS_ENROLMENT,
        "mentorship_id": null, "reason": reason,
    })
}

async fn fill(db: &Db) {
    let now = db.clock().now();
    db.write(async |tx| {
        members::Entity::insert_many(people(now))
            .exec_without_returning(&**tx)
            .await?;
        programmes::Entity::insert(programme(now))
            .exec_without_returning(&**tx)
            .await?;
        let grant = grants::ActiveModel {
            member_id: Set(INES),
            programme_id: Set(ISBT),
            granted_at: Set(now),
        };
        grants::Entity::insert(grant)
            .exec_without_returning(&**tx)
            .await?;
        enrolment_rows::Entity::insert_many(pair(now))
            .exec_without_returning(&**tx)
            .await?;
        request_rows::Entity::insert(request(now))
            .exec_without_returning(&**tx)
            .await?;
        Ok(())
    })
    .await
    .unwrap();
}

fn people(now: DateTime<Utc>) -> [members::ActiveModel; 3] {
    let people = [
        (AMINA, "Amina Otieno", "amina"),
        (KWAME, "Kwame Boateng", "kwame"),
        (INES, "Inês Carvalho", "ines"),
    ];
    people.map(|(id, name, user)| members::ActiveModel {
        id: Set(id),
        issuer: Set("https://sso.society.test".into()),
        subject: Set(user.into()),
        display_name: Set(name.into()),
        email: Set(format!("{user}@members.test")),
        locale: Set("en".into()),
        administrator: Set(false),
        membership_status: Set(MembershipStatus::Active),
        membership_source: Set(MembershipSource::Sso),
        membership_verified_at: Set(now),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    })
}

fn programme(now: DateTime<Utc>) -> programmes::ActiveModel {
    let preset = Preset::parse(PRESETS[0].1).unwrap();
    programmes::ActiveModel {
        id: Set(ISBT),
        slug: Set("isbt".into()),
        name: Set("ISBT Mentorship".into()),
        position: Set(1),
        policy: Set(preset.policy.clone()),
        content: Set(preset.content()),
        version: Set(1),
        created_at: Set(now),
        updated_at: Set(now),
        time_zone: Set("UTC".into()),
    }
}

fn pair(now: DateTime<Utc>) -> [enrolment_rows::ActiveModel; 2] {
    let pair = [
        (HER_ENROLMENT, AMINA, Role::Mentee),
        (HIS_ENROLMENT, KWAME, Role::Mentor),
    ];
    pair.map(|(id, member_id, role)| enrolment_rows::ActiveModel {
        id: Set(id),
        programme_id: Set(ISBT),
        member_id: Set(member_id),
        role: Set(role),
        status: Set(Status::Approved),
        conduct_version: Set(1),
        capacity: Set(1),
        version: Set(1),
        created_at: Set(now),
        updated_at: Set(now),
        ..Default::default()
    })
}

fn request(now: DateTime<Utc>) -> request_rows::ActiveModel {
    request_rows::ActiveModel {
        id: Set(REQUEST),
        programme_id: Set(ISBT),
        mentee_enrolment_id: Set(HER_ENROLMENT),
        mentor_enrolment_id: Set(HIS_ENROLMENT),
        status: Set(RequestStatus::Pending),
        slot: Set(1),
        message: Set(MESSAGE.into()),
        decline_reason: Set(None),
        withdrawn_reason: Set(None),
        note: Set(Some(NOTE.into())),
        reasons: Set(json!([])),
        created_at: Set(now),
        expires_at: Set(now + Duration::days(14)),
        decided_at: Set(None),
        question: Set(None),
        asked_at: Set(None),
        answer: Set(None),
        answered_at: Set(None),
        reminded_days: Set(0),
        sent_by: Set(Role::Mentee),
        held_since: Set(None),
        held_expires_at: Set(None),
        answering_from: Set(None),
    }
}
