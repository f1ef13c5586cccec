use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::Key;

#[derive(Clone)]
pub(super) enum Reply {
    Body {
        status: u16,
        headers: String,
        body: Vec<u8>,
    },
    Hang,
    Cut,
}

impl Reply {
    pub(super) fn json(body: Value) -> Self {
        Self::status(200, body)
    }

    pub(super) fn status(status: u16, body: Value) -> Self {
        let headers = "content-type: application/json\r\n".into();
        Self::Body {
            status,
            headers,
            body: body.to_string().into_bytes(),
        }
    }

    pub(super) fn redirect(to: &str) -> Self {
        Self::Body {
            status: 302,
            headers: format!("location: {to}\r\n"),
            body: Vec::new(),
        }
    }
}

#[derive(Clone)]
pub(super) struct Asked {
    pub path: String,
    pub head: String,
    pub body: String,
}

#[derive(Default)]
struct State {
    replies: HashMap<String, Reply>,
    cuts: usize,
    asked: Vec<Asked>,
}

/// An OpenID provider on loopback that answers as a test sets it.
pub(super) struct Provider {
    pub issuer: String,
    state: Arc<Mutex<State>>,
}

impl Provider {
    pub(super) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let provider = Self {
            issuer,
            state: Arc::default(),
        };
        provider.describe(json!({ "authorization_response_iss_parameter_supported": true }));
        let state = Arc::clone(&provider.state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&state)));
            }
        });
        provider
    }

    /// The usual metadata with these changes; null removes a member.
    pub(super) fn describe(&self, changes: Value) {
        let mut metadata = json!({
            "issuer": self.issuer,
            "authorization_endpoint": format!("{}/authorize?tenant=1", self.issuer),
            "token_endpoint": format!("{}/token", self.issuer),
            "userinfo_endpoint": format!("{}/userinfo", self.issuer),
            "jwks_uri": format!("{}/jwks", self.issuer),
            "end_session_endpoint": format!("{}/end", self.issuer),
        });
        for (name, value) in changes.as_object().unwrap() {
            metadata[name] = value.clone();
        }
        self.answer("/.well-known/openid-configuration", Reply::json(metadata));
    }

    pub(super) fn publish(&self, keys: &[&Key]) {
        let keys: Vec<Value> = keys.iter().map(|key| key.jwk()).collect();
        self.answer("/jwks", Reply::json(json!({ "keys": keys })));
    }

    pub(super) fn answer(&self, path: &str, reply: Reply) {
        self.state
            .lock()
            .unwrap()
            .replies
            .insert(path.into(), reply);
    }

    /// Closes the next connections without a response.
    pub(super) fn cut_next(&self, count: usize) {
        self.state.lock().unwrap().cuts = count;
    }

    pub(super) fn asked(&self, path: &str) -> Vec<Asked> {
        let state = self.state.lock().unwrap();
        state
            .asked
            .iter()
            .filter(|asked| asked.path == path)
            .cloned()
            .collect()
    }

    pub(super) fn times_asked(&self) -> usize {
        self.state.lock().unwrap().asked.len()
    }
}

async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) {
    let Some(asked) = read(&mut stream).await else {
        return;
    };
    let reply = {
        let mut state = state.lock().unwrap();
        let reply = state.replies.get(&asked.path).cloned();
        state.asked.push(asked);
        if state.cuts > 0 {
            state.cuts -= 1;
            return;
        }
        reply.unwrap_or(Reply::status(404, json!({})))
    };
    match reply {
        Reply::Body {
            status,
            headers,
            body,
        } => {
            let head = format!(
                "HTTP/1.1 {status} X\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n",
                body.len()
            );
            // The client may have stopped reading a large response.
            let _ = stream.write_all(&[head.into_bytes(), body].concat()).await;
        }
        Reply::Hang => tokio::time::sleep(Duration::from_secs(30)).await,
        Reply::Cut => (),
    }
}

async fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    loop {
        let mut buffer = [0; 4096];
        let count = stream
            .read(&mut buffer)
            .await
            .ok()
            .filter(|count| *count > 0)?;
        bytes.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head.to_lowercase().lines().find_map(|line| {
            line.strip_prefix("content-length:")
                .map(|length| length.trim().parse::<usize>().unwrap())
        });
        if body.len() >= length.unwrap_or(0) {
            let path = head.split(' ').nth(1)?.to_owned();
            return Some(Asked {
                path,
                head: head.to_owned(),
                body: body.to_owned(),
            });
        }
    }
}
