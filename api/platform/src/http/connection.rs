//! Connection timeouts: closes a connection if the client is too slow to send a request head, to read a response or to send its
//! next request. Request bodies have their own deadline, which sends a response.

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

/// How long the connection keeps reading after its last response. If it closed at once, the client might not receive that response.
pub const LINGER: Duration = Duration::from_secs(1);

/// Timeouts of a connection.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Maximum time from the first byte of a request to the end of its head.
    pub head: Duration,
    /// Maximum time between a response and the next request.
    pub idle: Duration,
    /// How long a blocked response may wait, in addition to the time that `rate` allows.
    pub unread: Duration,
    /// Minimum rate at which the client must read responses, in bytes per second.
    pub rate: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Waiting for a request since this time.
    Idle(Instant),
    /// Receiving a request head, or discarding an unread body, since this time.
    Head(Instant),
    /// A request is being handled, or its response is being sent.
    Request,
    /// The last response is being sent. Input is accepted until this time so that the response arrives.
    Over(Instant),
}

/// The phase of a connection, shared with the handlers of its requests.
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
        // The reading task has to wait for another deadline.
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

    /// Ends the connection after the current response: input is read only for `LINGER` from now.
    pub fn end_reading(&self) {
        self.turn(Phase::Over(Instant::now() + LINGER));
    }
}

/// A connection with timeouts.
pub struct Watched<T> {
    io: T,
    patience: Patience,
    stage: Stage,
    stalled: Option<Stall>,
    alarm: Pin<Box<Sleep>>,
}

/// A response that is written faster than the client reads it.
#[derive(Clone, Copy)]
struct Stall {
    since: Instant,
    written: usize,
}

impl<T> Watched<T> {
    /// Wraps `io`. The timeout for the first request starts now.
    pub fn new(io: T, patience: Patience) -> Self {
        Self {
            io,
            patience,
            stage: Stage::new(),
            stalled: None,
            alarm: Box::pin(sleep_until(Instant::now() + patience.idle)),
        }
    }

    /// The phase of this connection, for the handlers of its requests.
    pub fn stage(&self) -> Stage {
        self.stage.clone()
    }

    /// When the next input must have arrived; `None` while a request is handled.
    fn to_be_heard_by(&self) -> Option<Instant> {
        match self.stage.phase() {
            Phase::Idle(since) => Some(since + self.patience.idle),
            Phase::Head(since) => Some(since + self.patience.head),
            Phase::Request => None,
            Phase::Over(until) => Some(until),
        }
    }

    /// When the client must have read more; `None` if no write is blocked.
    fn to_be_read_by(&self) -> Option<Instant> {
        let Stall { since, written } = self.stalled?;
        let written = u32::try_from(written).unwrap_or(u32::MAX);
        let share = f64::from(written) / f64::from(self.patience.rate.max(1));
        Some(since + self.patience.unread + Duration::from_secs_f64(share))
    }

    /// Whether `deadline` has passed. Otherwise schedules a wake-up for the next deadline of either direction.
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
    /// After the deadline, reports the end of the stream as if the client had closed the connection.
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

    /// Called when all output has been written, so no write is blocked any more.
    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.stalled = None;
        Pin::new(&mut this.io).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().io).poll_shutdown(context)
    }
}

/// Middleware, outermost: updates the phase of the connection when a request begins and when its response has been sent.
///
/// # Errors
/// The error of the inner service.
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

/// Marks the request as ended when it is dropped.
struct End(Option<Stage>);

impl Drop for End {
    fn drop(&mut self) {
        if let Some(stage) = &self.0 {
            stage.turn(Phase::Idle(Instant::now()));
        }
    }
}

/// A response body that ends the request when it is dropped.
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
