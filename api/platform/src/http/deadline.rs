//! Deadlines of request bodies: a total time and a minimum rate.

use actix_web::{
    Error, HttpMessage, ResponseError,
    body::{EitherBody, MessageBody},
    dev::{Payload, ServiceRequest, ServiceResponse},
    error::PayloadError,
    http::ConnectionType,
    middleware::Next,
    web::{Bytes, Data},
};
use futures_util::Stream;
use std::{
    cell::Cell,
    io,
    pin::Pin,
    rc::Rc,
    task::{Context, Poll},
    time::Duration,
};
use tandem_macros::Refusal;
use tokio::time::{Instant, Sleep, sleep_until};

use super::{Limit, RouteTable, connection::Stage, limits::limit_of};

use crate::AppError;

/// Limits on how slowly a body may arrive.
#[derive(Clone, Copy, Debug)]
pub struct BodyDeadlines {
    /// Maximum time for an uploaded photo.
    pub upload: Duration,
    /// Maximum time for any other body.
    pub whole: Duration,
    /// Time before the minimum rate applies.
    pub grace: Duration,
    /// Minimum rate in bytes per second.
    pub rate: u32,
}

/// Middleware: sets the deadline of the request body. If the deadline passes, the handler's response is replaced by a refusal and
/// the connection closes.
///
/// # Errors
/// `body_too_slow` as a problem.
pub async fn bodies_in_time<B: MessageBody>(
    deadlines: Data<BodyDeadlines>,
    routes: Data<RouteTable>,
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let payload = match request.take_payload() {
        Payload::None => return Ok(next.call(request).await?.map_into_left_body()),
        payload => payload,
    };
    let whole = match limit_of(&routes, request.request()) {
        Limit::Uploads => deadlines.upload,
        _ => deadlines.whole,
    };
    let is_late = Rc::new(Cell::new(false));
    let timed = Timed::new(payload, **deadlines, whole, Rc::clone(&is_late));
    request.set_payload(Payload::Stream {
        payload: Box::pin(timed),
    });
    let response = next.call(request).await?;
    if !is_late.get() {
        return Ok(response.map_into_left_body());
    }
    let (request, _) = response.into_parts();
    if let Some(stage) = request.conn_data::<Stage>() {
        stage.end_reading();
    }
    let refusal = TooSlow {
        seconds: whole.as_secs(),
    };
    let mut refused = AppError::from(refusal).error_response();
    refused
        .head_mut()
        .set_connection_type(ConnectionType::Close);
    Ok(ServiceResponse::new(request, refused).map_into_right_body())
}

/// A body stream that fails when its deadline passes.
struct Timed {
    body: Payload,
    deadlines: BodyDeadlines,
    /// When the body was first polled; the deadlines count from then.
    began: Option<Instant>,
    whole: Duration,
    received: usize,
    alarm: Pin<Box<Sleep>>,
    is_late: Rc<Cell<bool>>,
}

impl Timed {
    fn new(
        body: Payload,
        deadlines: BodyDeadlines,
        whole: Duration,
        is_late: Rc<Cell<bool>>,
    ) -> Self {
        Self {
            body,
            deadlines,
            began: None,
            whole,
            received: 0,
            alarm: Box::pin(sleep_until(Instant::now())),
            is_late,
        }
    }

    /// When the next bytes must have arrived.
    fn deadline(&mut self) -> Instant {
        let began = *self.began.get_or_insert_with(Instant::now);
        let received = u32::try_from(self.received).unwrap_or(u32::MAX);
        let share = f64::from(received) / f64::from(self.deadlines.rate.max(1));
        let at_rate = self.deadlines.grace + Duration::from_secs_f64(share);
        began + at_rate.min(self.whole)
    }
}

impl Stream for Timed {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let deadline = self.deadline();
        if deadline > Instant::now() {
            if let Poll::Ready(next) = Pin::new(&mut self.body).poll_next(context) {
                if let Some(Ok(bytes)) = &next {
                    self.received += bytes.len();
                }
                return Poll::Ready(next);
            }
            self.alarm.as_mut().reset(deadline);
            if self.alarm.as_mut().poll(context).is_pending() {
                return Poll::Pending;
            }
        }
        self.is_late.set(true);
        let late = io::Error::from(io::ErrorKind::TimedOut);
        Poll::Ready(Some(Err(PayloadError::Io(late))))
    }
}

#[derive(Debug, Refusal)]
#[refusal(code = "body_too_slow", kind = TooSlow, detail = "The body came too slowly. It has to be here within {seconds} seconds.", args(seconds))]
struct TooSlow {
    seconds: u64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_http::BoxedPayloadStream;
    use futures_util::{StreamExt, stream};

    const DEADLINES: BodyDeadlines = BodyDeadlines {
        upload: Duration::from_secs(2),
        whole: Duration::from_millis(400),
        grace: Duration::from_millis(100),
        rate: 1_000,
    };

    /// Reads a body of `pieces` × ten bytes with a pause before each piece. Returns whether it arrived completely, and the time it
    /// took.
    async fn read(pieces: usize, pause: Duration) -> (bool, Duration) {
        let pieces = stream::iter(0..pieces).then(move |_| async move {
            tokio::time::sleep(pause).await;
            Ok::<_, PayloadError>(Bytes::from_static(b"ten bytes."))
        });
        let payload: BoxedPayloadStream = Box::pin(pieces);
        let body = Payload::Stream { payload };
        let is_late = Rc::new(Cell::new(false));
        let mut timed = Timed::new(body, DEADLINES, DEADLINES.whole, Rc::clone(&is_late));
        let began = Instant::now();
        while let Some(Ok(_)) = timed.next().await {}
        (!is_late.get(), began.elapsed())
    }

    #[actix_web::test]
    async fn a_body_that_trickles_is_given_up_soon_after_the_grace() {
        let (whole, took) = read(1_000, Duration::from_millis(30)).await;
        assert!(!whole);
        assert!(took >= DEADLINES.grace, "{took:?}");
        assert!(took < Duration::from_secs(2), "{took:?}");
    }

    #[actix_web::test]
    async fn a_body_that_comes_fast_enough_and_never_ends_is_given_up_at_its_end() {
        let (whole, took) = read(100_000, Duration::from_millis(1)).await;
        assert!(!whole);
        assert!(took < Duration::from_secs(3), "{took:?}");
    }

    #[actix_web::test]
    async fn a_body_that_comes_in_time_comes_whole() {
        assert!(read(5, Duration::from_millis(2)).await.0);
    }
}
