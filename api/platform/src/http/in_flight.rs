//! Counts requests in flight. A database connection belongs to the thread that opened it, and a worker thread without requests
//! stops first. Shutdown therefore waits until all requests have been answered.

use actix_web::{
    Error,
    body::MessageBody,
    dev::{ServiceRequest, ServiceResponse},
    http::ConnectionType,
    middleware::Next,
    web::Data,
};
use std::sync::Arc;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// The number of requests in flight in this process.
#[derive(Clone, Default)]
pub struct InFlight(Arc<watch::Sender<usize>>);

/// One request in flight; counted until it is dropped.
struct One(InFlight);

impl InFlight {
    fn begin(&self) -> One {
        self.0.send_modify(|count| *count += 1);
        One(self.clone())
    }

    /// Waits until no request is in flight.
    pub async fn none(&self) {
        let _ = self.0.subscribe().wait_for(|count| *count == 0).await;
    }
}

impl Drop for One {
    fn drop(&mut self) {
        self.0.0.send_modify(|count| *count -= 1);
    }
}

/// Middleware: counts the request while it is handled. After shutdown has begun, each response closes its connection.
///
/// # Errors
/// The error of the inner service.
pub async fn count_in_flight<B: MessageBody>(
    in_flight: Data<InFlight>,
    stop: Data<CancellationToken>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, Error> {
    let _one = in_flight.begin();
    let mut response = next.call(request).await?;
    if stop.is_cancelled() {
        let head = response.response_mut().head_mut();
        head.set_connection_type(ConnectionType::Close);
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    #[actix_web::test]
    async fn whoever_waits_for_none_waits_for_the_last_one() {
        let in_flight = InFlight::default();
        let (one, other) = (in_flight.begin(), in_flight.begin());
        drop(one);
        let early = timeout(Duration::from_millis(20), in_flight.none()).await;
        assert!(early.is_err(), "one is under way");
        drop(other);
        in_flight.none().await;
    }
}
