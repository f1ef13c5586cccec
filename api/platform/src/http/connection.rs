//! A connection that is cut when whoever is at its other end is too slow: with the head of a request, with
//! reading an answer, or with asking for anything at all. Bodies have a deadline of their own, which answers.

use actix_web::{
    Error,
    body::{BodySize, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    middleware::Next,
    web::Bytes,
};
use std::{
    cell::RefCell,
    io,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll, Waker},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Instant, Sleep, sleep_until},
};

/// After the last answer the other end is heard for so long: one that is cut off at once may never read it.
pub const LINGER: Duration = Duration::from_secs(1);

/// How slow the other end may be.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// From the first byte of a request to the end of its head.
    pub head: Duration,
    /// Between an answer and the next request.
    pub idle: Duration,
    /// How long an answer may wait to be read, besides what it takes at the slowest rate.
    pub unread: Duration,
    /// The slowest rate at which answers are read, in bytes a second.
    pub rate: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Nothing was asked since then.
    Idle(Instant),
    /// A head is on its way since then, or what is left of a body that nobody reads.
    Head(Instant),
    /// A request is being answered, or its answer is on its way.
    Request,
    /// The last answer is on its way; what comes is taken until then, so that the answer arrives.
    Over(Instant),
}

/// What a connection is about at present, as the requests on it tell.
#[derive(Clone)]
pub struct Stage(Rc<RefCell<Told>>);

struct Told {
    phase: Phase,
    waker: Option<Waker>,
}

impl Stage {
    fn new() -> Self {
        Self(Rc::new(RefCell::new(Told {
            phase: Phase::Idle(Instant::now()),
            waker: None,
        })))
    }

    fn phase(&self) -> Phase {
        self.0.borrow().phase
    }

    fn turn(&self, phase: Phase) {
        let mut told = self.0.borrow_mut();
        if matches!(told.phase, Phase::Over(_)) {
            return;
        }
        told.phase = phase;
        // Whoever reads has to look at another deadline.
        if let Some(waker) = told.waker.take() {
            waker.wake();
        }
    }

    fn heard(&self) {
        let mut told = self.0.borrow_mut();
        if let Phase::Idle(_) = told.phase {
            told.phase = Phase::Head(Instant::now());
        }
    }

    /// Reads nothing more from this connection soon: the answer that is being given is its last.
    pub fn end_reading(&self) {
        self.turn(Phase::Over(Instant::now() + LINGER));
    }
}

/// A connection with its patience.
pub struct Watched<T> {
    io: T,
    patience: Patience,
    stage: Stage,
    stalled: Option<Stall>,
    alarm: Pin<Box<Sleep>>,
}

/// An answer that is not read as fast as it is written.
#[derive(Clone, Copy)]
struct Stall {
    since: Instant,
    written: usize,
}

impl<T> Watched<T> {
    /// Watches `io`. The time in which the first request must come begins now.
    pub fn new(io: T, patience: Patience) -> Self {
        Self {
            io,
            patience,
            stage: Stage::new(),
            stalled: None,
            alarm: Box::pin(sleep_until(Instant::now() + patience.idle)),
        }
    }

    /// The stage of this connection, for the handlers of its requests.
    pub fn stage(&self) -> Stage {
        self.stage.clone()
    }

    /// Until when the other end has to say something.
    fn to_be_heard_by(&self) -> Option<Instant> {
        match self.stage.phase() {
            Phase::Idle(since) => Some(since + self.patience.idle),
            Phase::Head(since) => Some(since + self.patience.head),
            Phase::Request => None,
            Phase::Over(until) => Some(until),
        }
    }

    /// Until when the other end has to have read something.
    fn to_be_read_by(&self) -> Option<Instant> {
        let Stall { since, written } = self.stalled?;
        let written = u32::try_from(written).unwrap_or(u32::MAX);
        let share = f64::from(written) / f64::from(self.patience.rate.max(1));
        Some(since + self.patience.unread + Duration::from_secs_f64(share))
    }

    /// Whether one of the two is over; wakes the task when it will be.
    fn is_late(&mut self, context: &mut Context<'_>, deadline: Option<Instant>) -> bool {
        if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            return true;
        }
        let both = [self.to_be_heard_by(), self.to_be_read_by()];
        if let Some(next) = both.into_iter().flatten().min() {
            self.alarm.as_mut().reset(next);
            if self.alarm.as_mut().poll(context).is_ready() {
                context.waker().wake_by_ref();
            }
        }
        false
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Watched<T> {
    /// Whoever is too late is heard no more, as if they had closed.
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let deadline = this.to_be_heard_by();
        if deadline.is_some_and(|deadline| deadline <= Instant::now()) {
            return Poll::Ready(Ok(()));
        }
        let before = buffer.filled().len();
        match Pin::new(&mut this.io).poll_read(context, buffer) {
            Poll::Ready(outcome) => {
                if buffer.filled().len() > before {
                    this.stage.heard();
                }
                Poll::Ready(outcome)
            }
            Poll::Pending => {
                this.stage.0.borrow_mut().waker = Some(context.waker().clone());
                match this.is_late(context, deadline) {
                    true => Poll::Ready(Ok(())),
                    false => Poll::Pending,
                }
            }
        }
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Watched<T> {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if let Poll::Ready(outcome) = Pin::new(&mut this.io).poll_write(context, bytes) {
            if let (Some(stall), Ok(written)) = (&mut this.stalled, &outcome) {
                stall.written += written;
            }
            return Poll::Ready(outcome);
        }
        this.stalled.get_or_insert(Stall {
            since: Instant::now(),
            written: 0,
        });
        let deadline = this.to_be_read_by();
        match this.is_late(context, deadline) {
            true => Poll::Ready(Err(io::ErrorKind::TimedOut.into())),
            false => Poll::Pending,
        }
    }

    /// Asked for when all that there was has been written.
    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.stalled = None;
        Pin::new(&mut this.io).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().io).poll_shutdown(context)
    }
}

/// Middleware, before every other: tells the connection when a request begins and when its answer has ended.
///
/// # Errors
/// Passes on what the inner service ends with.
pub async fn on_a_connection<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<Ending<B>>, Error> {
    let stage = request.request().conn_data::<Stage>().cloned();
    if let Some(stage) = &stage {
        stage.turn(Phase::Request);
    }
    let end = End(stage);
    let response = next.call(request).await?;
    Ok(response.map_body(|_, body| Ending {
        body: Box::pin(body),
        _end: end,
    }))
}

/// The end of a request, when it is dropped.
struct End(Option<Stage>);

impl Drop for End {
    fn drop(&mut self) {
        if let Some(stage) = &self.0 {
            stage.turn(Phase::Idle(Instant::now()));
        }
    }
}

/// A body with whose end the request ends.
pub struct Ending<B> {
    body: Pin<Box<B>>,
    _end: End,
}

impl<B: MessageBody> MessageBody for Ending<B> {
    type Error = B::Error;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, Self::Error>>> {
        self.body.as_mut().poll_next(context)
    }
}

#[cfg(test)]
mod tests;
