//! The streams that members have open on this process.

mod feed;

use futures_util::Stream;
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicU64, Ordering},
    },
};
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::event::{POSTED, READ};
use crate::{
    db::Db,
    events::{Reader, Recorded},
};
use feed::Feed;
pub(super) use feed::{News, Visit};

/// After these a member may be somebody for whom a stream does not go on.
const DOORS: [&str; 2] = ["member.signed_out", "member.membership_changed"];
/// Streams one member may have open; a further one closes the oldest.
const STREAMS_PER_MEMBER: usize = 5;
/// What a stream that cannot keep up may have waiting. What does not fit stands in the list.
const WAITING: usize = 64;

/// Wakes the streams of those whom an event concerns. Clones share their streams.
#[derive(Clone)]
pub struct Live(Arc<Shared>);

struct Shared {
    stop: CancellationToken,
    next: AtomicU64,
    open: Mutex<HashMap<Uuid, Vec<Open>>>,
}

struct Open {
    number: u64,
    wake: mpsc::Sender<Signal>,
    doubt: Arc<Notify>,
}

/// What a stream is woken by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signal {
    Posted(Uuid),
    Read,
}

/// A stream's place among the open ones, given up when the stream ends.
struct Place {
    live: Live,
    member_id: Uuid,
    number: u64,
    signals: mpsc::Receiver<Signal>,
    /// Something happened to the session or the membership.
    doubt: Arc<Notify>,
}

impl Live {
    /// All streams end when `stop` is cancelled.
    #[must_use]
    pub fn new(stop: CancellationToken) -> Self {
        Self(Arc::new(Shared {
            stop,
            next: AtomicU64::new(0),
            open: Mutex::default(),
        }))
    }

    /// Opens a stream; it ends with the session, the process, or the member's sixth stream.
    pub(super) fn open(&self, db: Db, visit: Visit) -> impl Stream<Item = News> + use<> {
        let place = self.take_place(visit.member_id);
        Feed::new(db, visit, place, self.0.stop.clone()).into_stream()
    }

    /// How many streams are open.
    #[must_use]
    pub fn count(&self) -> usize {
        self.all().values().map(Vec::len).sum()
    }

    fn take_place(&self, member_id: Uuid) -> Place {
        let number = self.0.next.fetch_add(1, Ordering::Relaxed);
        let (wake, signals) = mpsc::channel(WAITING);
        let doubt = Arc::new(Notify::new());
        let mut all = self.all();
        let streams = all.entry(member_id).or_default();
        streams.push(Open {
            number,
            wake,
            doubt: Arc::clone(&doubt),
        });
        let too_many = streams.len().saturating_sub(STREAMS_PER_MEMBER);
        streams.drain(..too_many);
        Place {
            live: self.clone(),
            member_id,
            number,
            signals,
            doubt,
        }
    }

    /// Has a member's streams ask whether they may go on.
    fn doubt(&self, member_id: Uuid) {
        for open in self.all().get(&member_id).into_iter().flatten() {
            open.doubt.notify_one();
        }
    }

    fn all(&self) -> MutexGuard<'_, HashMap<Uuid, Vec<Open>>> {
        self.0
            .open
            .lock()
            .unwrap_or_else(|broken| broken.into_inner())
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut all = self.live.all();
        if let Some(streams) = all.get_mut(&self.member_id) {
            streams.retain(|open| open.number != self.number);
            if streams.is_empty() {
                all.remove(&self.member_id);
            }
        }
    }
}

impl Reader for Live {
    fn see(&self, event: &Recorded) {
        let signal = match event.kind.as_str() {
            POSTED => Signal::Posted(event.subject_id),
            READ => Signal::Read,
            door if DOORS.contains(&door) => return self.doubt(event.subject_id),
            _ => return,
        };
        let member = event.payload.get("member_id").and_then(|id| id.as_str());
        let Some(member_id) = member.and_then(|id| id.parse::<Uuid>().ok()) else {
            return;
        };
        for open in self.all().get(&member_id).into_iter().flatten() {
            // A full queue wakes its stream all the same; what is left out stands in the list.
            let _ = open.wake.try_send(signal);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn live() -> Live {
        Live::new(CancellationToken::new())
    }

    fn event(kind: &str, member_id: Uuid, subject_id: Uuid) -> Recorded {
        Recorded {
            id: Uuid::nil(),
            kind: kind.to_owned(),
            programme_id: None,
            actor_id: None,
            subject_id,
            payload: serde_json::json!({ "member_id": member_id }),
            occurred_at: chrono::DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn only_the_streams_of_the_member_are_woken() {
        let live = live();
        let (amina, kwame) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let mut hers = live.take_place(amina);
        let mut his = live.take_place(kwame);
        live.see(&event(POSTED, amina, Uuid::from_u128(7)));
        live.see(&event("request.sent", amina, Uuid::from_u128(8)));
        assert_eq!(
            hers.signals.try_recv(),
            Ok(Signal::Posted(Uuid::from_u128(7)))
        );
        assert!(hers.signals.try_recv().is_err());
        assert!(his.signals.try_recv().is_err());
    }

    #[test]
    fn a_sixth_stream_closes_the_oldest() {
        let live = live();
        let member = Uuid::from_u128(1);
        let mut places: Vec<_> = (0..6).map(|_| live.take_place(member)).collect();
        live.see(&event(READ, member, Uuid::from_u128(7)));
        let closed = mpsc::error::TryRecvError::Disconnected;
        assert_eq!(places[0].signals.try_recv(), Err(closed));
        assert!(
            places[1..]
                .iter_mut()
                .all(|place| place.signals.try_recv() == Ok(Signal::Read))
        );
    }

    #[test]
    fn a_stream_that_ended_leaves_nothing_behind() {
        let live = live();
        drop(live.take_place(Uuid::from_u128(1)));
        assert!(live.all().is_empty());
    }

    #[test]
    fn a_stream_that_falls_behind_does_not_grow() {
        let live = live();
        let member = Uuid::from_u128(1);
        let place = live.take_place(member);
        for _ in 0..1000 {
            live.see(&event(READ, member, Uuid::nil()));
        }
        assert_eq!(place.signals.len(), WAITING);
    }
}
