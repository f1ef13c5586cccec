//! Tasks that go on as long as the service does.

use std::time::Duration;

use super::services::Services;
use tandem_platform::guarded;

const PAUSE_AFTER_PANIC: Duration = Duration::from_secs(1);

/// Runs a task until the service stops; where it panics, that is logged, counted, and the task begun again.
pub fn supervised<T: AsyncFn() + 'static>(
    name: &'static str,
    services: &Services,
    task: T,
) -> impl Future<Output = ()> + use<T> {
    let (stop, failures) = (services.stop.clone(), services.metrics.failures());
    async move {
        while !stop.is_cancelled() {
            let running = async {
                task().await;
                Ok(())
            };
            if let Err(failure) = guarded(running).await {
                failures.failed(name);
                tracing::error!(task = name, %failure, "a task is begun again");
                tokio::time::sleep(PAUSE_AFTER_PANIC).await;
            }
        }
    }
}
