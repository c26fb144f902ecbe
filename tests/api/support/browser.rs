//! A browser on a device of its own: keeps cookies, and calls from an address that the test chooses.

use std::collections::BTreeMap;

use reqwest::Method;
use serde_json::{Value, json};

use super::{Answer, TestApp};

/// Works with an app started by [`TestApp::start_behind_proxy`].
pub struct Browser<'a> {
    app: &'a TestApp,
    address: &'a str,
    pub cookies: BTreeMap<String, String>,
}

impl<'a> Browser<'a> {
    pub fn new(app: &'a TestApp, address: &'a str) -> Self {
        Self {
            app,
            address,
            cookies: BTreeMap::new(),
        }
    }

    pub async fn post(&mut self, path: &str, body: &Value) -> Answer {
        self.call(None, path, Some(body)).await
    }

    /// With an access token too, as the frontend calls.
    pub async fn post_as(&mut self, token: &str, path: &str, body: &Value) -> Answer {
        self.call(Some(token), path, Some(body)).await
    }

    /// A refresh or a log-out: no body.
    pub async fn knock(&mut self, path: &str) -> Answer {
        self.call(None, path, None).await
    }

    pub async fn log_in(&mut self, username: &str, password: &str) -> Answer {
        let body = json!({ "username": username, "password": password });
        self.post("/auth/login", &body).await
    }

    async fn call(&mut self, token: Option<&str>, path: &str, body: Option<&Value>) -> Answer {
        let caller = match token {
            Some(token) => self.app.bearer(token),
            None => self.app.nobody(),
        };
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let mut request = caller
            .request(Method::POST, path)
            .header("X-Forwarded-For", self.address);
        if !cookies.is_empty() {
            request = request.header("Cookie", cookies.join("; "));
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let answer = caller.send(request).await;
        self.keep(&answer);
        answer
    }

    fn keep(&mut self, answer: &Answer) {
        for cookie in answer.headers.get_all("set-cookie") {
            let text = cookie.to_str().unwrap();
            let (pair, attributes) = text.split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if attributes.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
