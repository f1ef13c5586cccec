//! Keep-alive connections.

use crate::support::TestApp;
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// Longer than servers usually keep an idle connection, and shorter than proxies do.
const UNUSED: Duration = Duration::from_secs(7);

async fn ask(connection: &mut TcpStream) -> String {
    let request = b"GET /health/live HTTP/1.1\r\nhost: localhost\r\n\r\n";
    connection.write_all(request).await.unwrap();
    let mut answer = vec![0; 4096];
    let length = connection.read(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer[..length]).into_owned()
}

#[actix_web::test]
async fn a_connection_that_nobody_used_for_a_while_is_still_good() {
    let app = TestApp::start().await;
    let address = app.base.strip_prefix("http://").unwrap();
    let mut connection = TcpStream::connect(address).await.unwrap();
    let first = ask(&mut connection).await;
    tokio::time::sleep(UNUSED).await;
    let later = ask(&mut connection).await;
    for answer in [first, later] {
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer:?}");
    }
    app.stop().await;
}
