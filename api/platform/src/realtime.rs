//! Streams that callers hold open on this process. Events of the log wake them.
//!
//! A stream subscribes to a [`Topic`]. The hub follows the log. By the routes that features declare, it passes each event to the
//! streams of its topic, or makes them check whether they may continue. [`signals`] are short messages beside the log.

pub mod signals;

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio::{
    sync::{Notify, mpsc},
    time::{Instant, Interval, MissedTickBehavior, interval_at},
};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use crate::events::{Projection, Recorded};
use signals::Signal;

/// Open streams on one topic; a further one closes the oldest.
const STREAMS_PER_TOPIC: usize = 5;
/// Events that may wait for a slow stream. The stream reads the others from the database.
const BUFFERED_EVENTS: usize = 64;
/// Signals that may wait for a slow stream. It misses the others.
const BUFFERED_SIGNALS: usize = 64;
/// How long a stream may outlive a session that ends by the clock; anything else that ends it is an event.
const REVALIDATE_EVERY: Duration = Duration::from_secs(30);

/// What a stream is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Topic {
    /// What `id` identifies.
    pub of: &'static str,
    /// Id of the subject.
    pub id: Uuid,
}

impl Topic {
    /// Everything that concerns one member.
    #[must_use]
    pub const fn member(id: Uuid) -> Self {
        Self { of: "member", id }
    }
}

/// What the streams do for some kinds of events.
#[derive(Clone, Copy)]
pub struct StreamRoute {
    /// Kinds of events, as in [`Recorded::kind`].
    pub kinds: &'static [&'static str],
    /// The topic of an event; `None` where the event does not tell it.
    pub topic: fn(&Recorded) -> Option<Topic>,
    /// What such an event does to the streams of its topic.
    pub effect: StreamEffect,
}

/// What an event does to the streams of its topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamEffect {
    /// The event is passed to the streams of its topic.
    Deliver,
    /// The streams of the topic check whether they may continue.
    Revalidate,
}

/// The open streams of this process; clones share them.
#[derive(Clone)]
pub struct StreamHub(Arc<Shared>);

struct Shared {
    routes: Vec<StreamRoute>,
    stop: CancellationToken,
    next: AtomicU64,
    open: Mutex<HashMap<Topic, Vec<Open>>>,
}

struct Open {
    number: u64,
    events: mpsc::Sender<Arc<Recorded>>,
    signals: mpsc::Sender<Arc<Signal>>,
    revalidate: Arc<Notify>,
}

/// A stream's subscription at the hub, which ends when it is dropped.
pub struct Subscription {
    hub: StreamHub,
    topic: Topic,
    number: u64,
    events: mpsc::Receiver<Arc<Recorded>>,
    signals: mpsc::Receiver<Arc<Signal>>,
    revalidate: Arc<Notify>,
    every: Interval,
}

/// Why a stream wakes.
#[derive(Debug)]
pub enum Wake {
    /// Events of the topic, in the order of the log.
    Events(Vec<Arc<Recorded>>),
    /// Signals for the topic.
    Signals(Vec<Arc<Signal>>),
    /// Something happened to the session or the membership, or time has passed.
    Revalidate,
    /// The service stops, or the topic has too many streams.
    End,
}

impl StreamHub {
    /// All streams end when `stop` is cancelled.
    #[must_use]
    pub fn new(routes: Vec<StreamRoute>, stop: CancellationToken) -> Self {
        Self(Arc::new(Shared {
            routes,
            stop,
            next: AtomicU64::new(0),
            open: Mutex::default(),
        }))
    }

    /// Opens a stream on `topic`. If there are too many, the oldest ends.
    #[must_use]
    pub fn subscribe(&self, topic: Topic) -> Subscription {
        let number = self.0.next.fetch_add(1, Ordering::Relaxed);
        let (sender, events) = mpsc::channel(BUFFERED_EVENTS);
        let (signal_sender, signals) = mpsc::channel(BUFFERED_SIGNALS);
        let revalidate = Arc::new(Notify::new());
        let mut open = self.open();
        let streams = open.entry(topic).or_default();
        streams.push(Open {
            number,
            events: sender,
            signals: signal_sender,
            revalidate: Arc::clone(&revalidate),
        });
        let too_many = streams.len().saturating_sub(STREAMS_PER_TOPIC);
        streams.drain(..too_many);
        let mut every = interval_at(Instant::now() + REVALIDATE_EVERY, REVALIDATE_EVERY);
        every.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Subscription {
            hub: self.clone(),
            topic,
            number,
            events,
            signals,
            revalidate,
            every,
        }
    }

    /// Number of open streams.
    #[must_use]
    pub fn count(&self) -> usize {
        self.open().values().map(Vec::len).sum()
    }

    /// Passes a signal to the streams of its topic. A stream that is behind misses it.
    fn pass_on(&self, topic: Topic, signal: &Arc<Signal>) {
        for open in self.open().get(&topic).into_iter().flatten() {
            drop(open.signals.try_send(Arc::clone(signal)));
        }
    }

    fn open(&self) -> MutexGuard<'_, HashMap<Topic, Vec<Open>>> {
        self.0
            .open
            .lock()
            .unwrap_or_else(|broken| broken.into_inner())
    }
}

impl Projection for StreamHub {
    fn apply(&self, event: &Recorded) {
        let routes = self.0.routes.iter();
        for route in routes.filter(|route| route.kinds.contains(&event.kind.as_str())) {
            let Some(topic) = (route.topic)(event) else {
                continue;
            };
            let shared = Arc::new(event.clone());
            for open in self.open().get(&topic).into_iter().flatten() {
                match route.effect {
                    // A full buffer wakes its stream as well; the stream reads the missing events from the database.
                    StreamEffect::Deliver => drop(open.events.try_send(Arc::clone(&shared))),
                    StreamEffect::Revalidate => open.revalidate.notify_one(),
                }
            }
        }
    }
}

impl Subscription {
    /// Waits for the next reason to wake.
    pub async fn next(&mut self) -> Wake {
        let (mut events, mut signals) = (Vec::new(), Vec::new());
        tokio::select! {
            biased;
            () = self.hub.0.stop.cancelled() => Wake::End,
            () = self.revalidate.notified() => Wake::Revalidate,
            _ = self.every.tick() => Wake::Revalidate,
            count = self.events.recv_many(&mut events, BUFFERED_EVENTS) => match count {
                0 => Wake::End,
                _ => Wake::Events(events),
            },
            count = self.signals.recv_many(&mut signals, BUFFERED_SIGNALS) => match count {
                0 => Wake::End,
                _ => Wake::Signals(signals),
            },
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        let mut open = self.hub.open();
        if let Some(streams) = open.get_mut(&self.topic) {
            streams.retain(|stream| stream.number != self.number);
            if streams.is_empty() {
                open.remove(&self.topic);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUTES: [StreamRoute; 2] = [
        StreamRoute {
            kinds: &["notification.read"],
            topic: |event| Some(Topic::member(event.subject_id)),
            effect: StreamEffect::Deliver,
        },
        StreamRoute {
            kinds: &["member.signed_out"],
            topic: |event| Some(Topic::member(event.subject_id)),
            effect: StreamEffect::Revalidate,
        },
    ];

    fn hub() -> StreamHub {
        StreamHub::new(ROUTES.to_vec(), CancellationToken::new())
    }

    fn event(kind: &str, member_id: Uuid) -> Recorded {
        Recorded {
            id: Uuid::nil(),
            kind: kind.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id: member_id,
            payload: serde_json::json!({}),
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    const AMINA: Uuid = Uuid::from_u128(1);
    const KWAME: Uuid = Uuid::from_u128(2);

    #[tokio::test]
    async fn only_the_streams_of_the_topic_are_woken() {
        let hub = hub();
        let mut hers = hub.subscribe(Topic::member(AMINA));
        let mut his = hub.subscribe(Topic::member(KWAME));
        hub.apply(&event("notification.read", AMINA));
        hub.apply(&event("request.sent", AMINA));
        let Wake::Events(events) = hers.next().await else {
            panic!("an event");
        };
        assert_eq!(events.len(), 1);
        assert!(his.events.try_recv().is_err());
    }

    #[tokio::test]
    async fn what_happens_to_a_session_has_its_streams_ask_whether_they_may_go_on() {
        let hub = hub();
        let mut hers = hub.subscribe(Topic::member(AMINA));
        hub.apply(&event("member.signed_out", AMINA));
        assert!(matches!(hers.next().await, Wake::Revalidate));
    }

    #[tokio::test]
    async fn a_sixth_stream_closes_the_oldest() {
        let hub = hub();
        let topic = Topic::member(AMINA);
        let mut streams: Vec<_> = (0..6).map(|_| hub.subscribe(topic)).collect();
        hub.apply(&event("notification.read", AMINA));
        let mut woken = Vec::new();
        for stream in &mut streams {
            woken.push(matches!(stream.next().await, Wake::Events(_)));
        }
        assert_eq!(woken, [false, true, true, true, true, true]);
    }

    #[tokio::test]
    async fn a_stream_that_ended_leaves_nothing_behind() {
        let hub = hub();
        drop(hub.subscribe(Topic::member(AMINA)));
        assert!(hub.open().is_empty());
    }

    #[tokio::test]
    async fn a_stream_that_falls_behind_does_not_grow() {
        let hub = hub();
        let stream = hub.subscribe(Topic::member(AMINA));
        for _ in 0..1000 {
            hub.apply(&event("notification.read", AMINA));
        }
        assert_eq!(stream.events.len(), BUFFERED_EVENTS);
    }
}
