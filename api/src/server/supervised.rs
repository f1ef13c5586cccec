//! Background tasks that run as long as the service.

use std::time::Duration;

use super::services::Services;
use tandem_platform::guarded;

const PAUSE_AFTER_PANIC: Duration = Duration::from_secs(1);

/// Runs a task until shutdown. A panic is logged and counted, and the task is started again.
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
