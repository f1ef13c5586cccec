//! Events to deliver, and a subscriber that records what it was asked to do.

use crate::support::database::{self, Fresh};
use async_trait::async_trait;
use chrono::Duration;
use sea_orm::EntityTrait;
use serde_json::{Value, json};
use std::{
    cell::RefCell,
    collections::BTreeMap,
    rc::Rc,
    sync::{Arc, Mutex},
};
use tandem_kernel::{Clock, Event, clock::ManualClock};
use tandem_platform::{
    AppError,
    db::{Db, Tx, entities::deliveries},
    events::{Projection, Recorded, Subscriber, Worker, append},
};
use uuid::Uuid;

/// A database with a clock that the test moves, without the service.
pub struct Place {
    pub db: Db,
    pub clock: Arc<ManualClock>,
    fresh: Fresh,
}

impl Place {
    pub async fn open() -> Self {
        let fresh = database::fresh().await;
        let clock = Arc::new(ManualClock::at("2026-11-20T09:00:00Z".parse().unwrap()));
        let db = connect(&fresh, &clock).await;
        Self { db, clock, fresh }
    }

    /// The same database on other connections, as another process would use it.
    pub async fn again(&self) -> Db {
        connect(&self.fresh, &self.clock).await
    }

    pub async fn deliveries(&self) -> Vec<deliveries::Model> {
        deliveries::Entity::find()
            .all(self.db.read())
            .await
            .unwrap()
    }

    pub async fn delivery(&self, subscriber: &str) -> deliveries::Model {
        let mut all = self.deliveries().await;
        all.retain(|delivery| delivery.subscriber == subscriber);
        assert_eq!(all.len(), 1, "{all:?}");
        all.remove(0)
    }

    pub fn advance(&self, by: Duration) {
        self.clock.advance(by);
    }
}

async fn connect(fresh: &Fresh, clock: &Arc<ManualClock>) -> Db {
    let clock = Arc::clone(clock) as Arc<dyn Clock>;
    Db::connect(&fresh.url, 4, clock).await.unwrap()
}

/// The kind of event that every subscriber of these tests handles, and one that only a newer release handles.
pub const HAPPENED: &str = "test.happened";
pub const NEWER: &str = "test.newer";

/// An event with this subject.
pub struct Happened(pub Uuid);

impl Event for Happened {
    type Payload = Value;

    fn kind(&self) -> &'static str {
        HAPPENED
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        self.0
    }

    fn payload(&self) -> Value {
        json!({})
    }
}

/// Appends one event; returns its subject.
pub async fn happen(db: &Db) -> Uuid {
    let subject = Uuid::now_v7();
    db.write(async |tx| append(tx, None, &Happened(subject)).await)
        .await
        .unwrap();
    subject
}

/// An event of the kind that only a newer release handles.
pub struct NewlyHappened(pub Uuid);

impl Event for NewlyHappened {
    type Payload = Value;

    fn kind(&self) -> &'static str {
        NEWER
    }

    fn programme_id(&self) -> Option<Uuid> {
        None
    }

    fn subject_id(&self) -> Uuid {
        self.0
    }

    fn payload(&self) -> Value {
        json!({})
    }
}

/// Appends one event of the newer kind; returns its subject.
pub async fn happen_newly(db: &Db) -> Uuid {
    let subject = Uuid::now_v7();
    db.write(async |tx| append(tx, None, &NewlyHappened(subject)).await)
        .await
        .unwrap();
    subject
}

/// Number of attempts by subject of the event.
pub type Attempts = BTreeMap<Uuid, usize>;

/// Delivers each event to one recipient, and fails or hangs as the test sets it.
#[derive(Clone)]
pub struct Told {
    name: &'static str,
    pub attempts: Rc<RefCell<Attempts>>,
    kinds: &'static [&'static str],
    /// The recipient of all events, where it is one and the same.
    reader: Option<Uuid>,
    /// The subjects in the order of their deliveries.
    order: Rc<RefCell<Vec<Uuid>>>,
    how: How,
}

#[derive(Clone, Copy)]
pub enum How {
    Well,
    Fail,
    /// Takes this long, by the machine's clock.
    Slowly(std::time::Duration),
    FailSlowly(std::time::Duration),
    Panic,
    /// Fails when asked for the recipients.
    NobodyKnows,
    /// Panics when asked for the recipients.
    PanicBefore,
    /// Fails at the first attempt for each event.
    FailOnce,
}

impl Told {
    pub fn new(name: &'static str, how: How) -> Self {
        Self {
            name,
            attempts: Rc::default(),
            kinds: &[HAPPENED],
            reader: None,
            order: Rc::default(),
            how,
        }
    }

    pub fn hearing(self, kinds: &'static [&'static str]) -> Self {
        Self { kinds, ..self }
    }

    pub fn for_reader(self, reader: Uuid) -> Self {
        let reader = Some(reader);
        Self { reader, ..self }
    }

    /// The same subscriber, which succeeds from now on.
    pub fn mended(&self) -> Self {
        Self {
            how: How::Well,
            ..self.clone()
        }
    }

    pub fn order(&self) -> Vec<Uuid> {
        self.order.borrow().clone()
    }

    pub fn tried(&self) -> Attempts {
        self.attempts.borrow().clone()
    }
}

#[async_trait(?Send)]
impl Subscriber for Told {
    fn name(&self) -> &'static str {
        self.name
    }

    fn kinds(&self) -> Vec<&'static str> {
        self.kinds.into()
    }

    async fn recipients(&self, _: &Tx, event: &Recorded) -> Result<Vec<Uuid>, AppError> {
        assert!(!matches!(self.how, How::PanicBefore), "out of its mind");
        if matches!(self.how, How::NobodyKnows) {
            return Err(AppError::internal("the address book is lost"));
        }
        Ok(vec![self.reader.unwrap_or(event.subject_id)])
    }

    async fn deliver(&self, _: &Db, event: &Recorded, recipient: Uuid) -> Result<(), AppError> {
        assert_eq!(recipient, self.reader.unwrap_or(event.subject_id));
        let tries = {
            let mut attempts = self.attempts.borrow_mut();
            let tries = attempts.entry(event.subject_id).or_default();
            *tries += 1;
            *tries
        };
        if let How::Slowly(pause) | How::FailSlowly(pause) = self.how {
            tokio::time::sleep(pause).await;
        }
        match self.how {
            How::Panic => panic!("out of its mind"),
            How::Fail | How::FailSlowly(_) => Err(AppError::internal("the post office is closed")),
            How::FailOnce if tries == 1 => Err(AppError::internal("the post office is closed")),
            _ => {
                self.order.borrow_mut().push(event.subject_id);
                Ok(())
            }
        }
    }
}

pub fn worker<const N: usize>(db: &Db, subscribers: [&Told; N]) -> Worker {
    let subscribers = subscribers.map(|told| Rc::new(told.clone()) as Rc<dyn Subscriber>);
    Worker::new(db.clone(), subscribers.into())
}

/// A projection that records the subjects of events in order.
#[derive(Default)]
pub struct Seen(Mutex<Vec<Uuid>>);

impl Seen {
    pub fn subjects(&self) -> Vec<Uuid> {
        self.0.lock().unwrap().clone()
    }
}

impl Projection for Seen {
    fn apply(&self, event: &Recorded) {
        self.0.lock().unwrap().push(event.subject_id);
    }
}
