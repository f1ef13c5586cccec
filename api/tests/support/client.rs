//! A browser, as far as the API can tell.

use reqwest::{Method, RequestBuilder};
use serde_json::Value;

use super::{Answer, contract};

/// A caller of the API, who is signed in if there is a cookie.
#[derive(Clone)]
pub struct Client {
    pub base: String,
    pub origin: String,
    pub cookie: Option<String>,
    pub http: reqwest::Client,
}

impl Client {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let mut request = self
            .http
            .request(method.clone(), format!("{}{path}", self.base));
        if method != Method::GET {
            request = request.header("origin", &self.origin);
        }
        match &self.cookie {
            Some(cookie) => request.header("cookie", cookie),
            None => request,
        }
    }

    async fn send(request: RequestBuilder) -> Answer {
        let (client, request) = request.build_split();
        let request = request.unwrap();
        let (method, path) = (request.method().clone(), request.url().path().to_owned());
        let answer = Answer::of(client.execute(request).await.unwrap()).await;
        contract::lists(&method, &path, &answer);
        answer
    }

    pub async fn get(&self, path: &str) -> Answer {
        Self::send(self.request(Method::GET, path)).await
    }

    pub async fn post(&self, path: &str, body: &Value) -> Answer {
        Self::send(self.request(Method::POST, path).json(body)).await
    }

    /// A POST without a body.
    pub async fn act(&self, path: &str) -> Answer {
        Self::send(self.request(Method::POST, path)).await
    }

    pub async fn post_once(&self, path: &str, key: &str, body: &Value) -> Answer {
        let request = self.request(Method::POST, path);
        Self::send(request.header("idempotency-key", key).json(body)).await
    }

    pub async fn act_once(&self, path: &str, key: &str) -> Answer {
        let request = self.request(Method::POST, path);
        Self::send(request.header("idempotency-key", key)).await
    }

    pub async fn put(&self, path: &str) -> Answer {
        Self::send(self.request(Method::PUT, path)).await
    }

    pub async fn patch(&self, path: &str, version: &str, body: &Value) -> Answer {
        let request = self.request(Method::PATCH, path);
        Self::send(request.header("if-match", version).json(body)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        Self::send(self.request(Method::DELETE, path)).await
    }
}
