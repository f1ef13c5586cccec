//! The stream of a member's notifications.

use futures_util::{Stream, stream};
use std::{collections::VecDeque, sync::Arc};

use super::{dto::NotificationView, event::POSTED, model::NotificationId, store};
use crate::features::identity::sessions::SessionId;
use crate::notice::NoticeRegistry;
use tandem_platform::{
    AppError, MemberId,
    db::Db,
    events::Recorded,
    http::{MembershipAccess, ResolveCaller},
    realtime::{StreamHub, Subscription, Topic, Wake, signals::Signal},
};

/// One message of the stream.
#[derive(Clone, Debug)]
pub(super) enum StreamEvent {
    Notification(Box<NotificationView>),
    /// How many are unread.
    Unread(u64),
    /// A message for this member's pages, with its name and data as they were sent.
    Signal(Arc<Signal>),
}

/// The session that a stream was opened with.
pub(super) struct Subscriber {
    pub session_id: SessionId,
    pub member_id: MemberId,
    pub standing: MembershipAccess,
    pub token: String,
    pub resolver: Arc<dyn ResolveCaller>,
}

impl Subscriber {
    /// Whether the session is still valid with the same access. A database fault does not end the stream.
    pub async fn may_continue(&self) -> bool {
        match self.resolver.resolve(&self.token).await {
            Ok(caller) => caller.is_some_and(|caller| {
                SessionId(caller.session_id) == self.session_id && caller.standing == self.standing
            }),
            Err(_) => true,
        }
    }
}

/// Opens a stream. It ends with the session, at shutdown, or as the member's oldest stream when a sixth one is opened.
pub(super) fn open(
    hub: &StreamHub,
    db: Db,
    notices: Arc<NoticeRegistry>,
    subscriber: Subscriber,
) -> impl Stream<Item = StreamEvent> + use<> {
    let stream = NotificationStream {
        subscription: hub.subscribe(Topic::member(subscriber.member_id.into())),
        db,
        notices,
        subscriber,
        ready: None,
    };
    stream::unfold(stream, async |mut stream| {
        let event = stream.next().await?;
        Some((event, stream))
    })
}

struct NotificationStream {
    db: Db,
    notices: Arc<NoticeRegistry>,
    subscriber: Subscriber,
    subscription: Subscription,
    /// Messages that were loaded but not sent yet; `None` before the first load.
    ready: Option<VecDeque<StreamEvent>>,
}

/// Why a stream has something to send.
enum News {
    Events(Vec<Arc<Recorded>>),
    Signals(Vec<Arc<Signal>>),
}

impl NotificationStream {
    /// A fault ends the stream. The browser then reconnects and reads the list again.
    async fn next(&mut self) -> Option<StreamEvent> {
        loop {
            if let Some(event) = self.ready.as_mut().and_then(VecDeque::pop_front) {
                return Some(event);
            }
            let news = match self.ready {
                None => News::Events(Vec::new()),
                Some(_) => self.wait().await?,
            };
            let loaded = match news {
                News::Events(events) => self.load(&events).await,
                News::Signals(signals) => {
                    Ok(signals.into_iter().map(StreamEvent::Signal).collect())
                }
            };
            match loaded {
                Ok(ready) => self.ready = Some(ready),
                Err(failure) => {
                    tracing::warn!(%failure, "a stream of notifications ended");
                    return None;
                }
            }
        }
    }

    /// What concerns the stream; `None` if it has to end.
    async fn wait(&mut self) -> Option<News> {
        loop {
            match self.subscription.next().await {
                Wake::Events(events) => return Some(News::Events(events)),
                Wake::Signals(signals) => return Some(News::Signals(signals)),
                Wake::Revalidate if self.subscriber.may_continue().await => {}
                Wake::Revalidate | Wake::End => return None,
            }
        }
    }

    async fn load(&self, events: &[Arc<Recorded>]) -> Result<VecDeque<StreamEvent>, AppError> {
        let member_id = self.subscriber.member_id;
        let posted = events.iter().filter(|event| event.kind == POSTED);
        let posted: Vec<NotificationId> = posted.map(|event| event.subject_id.into()).collect();
        let mut ready = VecDeque::new();
        if !posted.is_empty() {
            let found = store::some(self.db.read(), &self.notices, member_id, posted).await?;
            let views = found.into_iter().map(NotificationView::from);
            ready.extend(views.map(Box::new).map(StreamEvent::Notification));
        }
        let unread = store::unread(self.db.read(), member_id).await?;
        ready.push_back(StreamEvent::Unread(unread));
        Ok(ready)
    }
}
