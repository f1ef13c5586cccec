//! One open stream: what it says, and when it ends.

use futures_util::{Stream, stream};
use std::{collections::VecDeque, sync::Arc, time::Duration};
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::{Place, Signal, WAITING};
use crate::{
    db::Db,
    features::notifications::{dto::NotificationView, store},
    http::{ResolveCaller, Standing},
    kernel::Failure,
};

/// How long a stream may outlive a session that the clock ends; whatever else ends it is an event.
const RECHECK: Duration = Duration::from_secs(30);

#[derive(Clone, Debug)]
pub(in crate::features::notifications) enum News {
    Notification(Box<NotificationView>),
    Unread(u64),
}

/// On whose behalf a stream is open.
pub(in crate::features::notifications) struct Visit {
    pub session_id: Uuid,
    pub member_id: Uuid,
    pub standing: Standing,
    pub token: String,
    pub resolver: Arc<dyn ResolveCaller>,
}

impl Visit {
    /// A database that cannot answer signs nobody out.
    pub async fn goes_on(&self) -> bool {
        match self.resolver.resolve(&self.token).await {
            Ok(caller) => caller.is_some_and(|caller| {
                caller.session_id == self.session_id && caller.standing == self.standing
            }),
            Err(_) => true,
        }
    }
}

pub(super) struct Feed {
    db: Db,
    visit: Visit,
    place: Place,
    stop: CancellationToken,
    recheck: Interval,
    /// What was read and not sent yet; `None` before the first read.
    ready: Option<VecDeque<News>>,
}

impl Feed {
    pub(super) fn new(db: Db, visit: Visit, place: Place, stop: CancellationToken) -> Self {
        let mut recheck = interval_at(Instant::now() + RECHECK, RECHECK);
        recheck.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self {
            db,
            visit,
            place,
            stop,
            recheck,
            ready: None,
        }
    }

    pub(super) fn into_stream(self) -> impl Stream<Item = News> + use<> {
        stream::unfold(self, async |mut feed| {
            let news = feed.next().await?;
            Some((news, feed))
        })
    }

    /// A fault ends the stream: the browser comes again and reads the list.
    async fn next(&mut self) -> Option<News> {
        loop {
            if let Some(news) = self.ready.as_mut().and_then(VecDeque::pop_front) {
                return Some(news);
            }
            let signals = if self.ready.is_none() {
                Vec::new()
            } else {
                self.wait().await?
            };
            match self.load(signals).await {
                Ok(news) => self.ready = Some(news),
                Err(failure) => {
                    tracing::warn!(%failure, "a stream of notifications ended");
                    return None;
                }
            }
        }
    }

    /// What the stream is woken by; `None` when it is to end.
    async fn wait(&mut self) -> Option<Vec<Signal>> {
        let mut signals = Vec::new();
        loop {
            tokio::select! {
                biased;
                () = self.stop.cancelled() => return None,
                () = self.place.doubt.notified() => {
                    if !self.visit.goes_on().await {
                        return None;
                    }
                }
                _ = self.recheck.tick() => self.place.doubt.notify_one(),
                count = self.place.signals.recv_many(&mut signals, WAITING) => {
                    return (count > 0).then_some(signals);
                }
            }
        }
    }

    async fn load(&self, signals: Vec<Signal>) -> Result<VecDeque<News>, Failure> {
        let member_id = self.visit.member_id;
        let posted: Vec<Uuid> = signals
            .into_iter()
            .filter_map(|signal| match signal {
                Signal::Posted(id) => Some(id),
                Signal::Read => None,
            })
            .collect();
        let mut news = VecDeque::new();
        if !posted.is_empty() {
            let told = store::some(self.db.read(), member_id, posted).await?;
            let views = told.into_iter().map(NotificationView::from);
            news.extend(views.map(Box::new).map(News::Notification));
        }
        news.push_back(News::Unread(
            store::unread(self.db.read(), member_id).await?,
        ));
        Ok(news)
    }
}
