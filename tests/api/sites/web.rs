//! A web server on this machine: answers each path as it is told, and keeps who called.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};

/// How a path answers.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    pub delay: Duration,
}

/// A call as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub path: String,
    pub agent: String,
    pub cookie: bool,
}

pub struct Web {
    /// Without a slash at its end.
    pub url: String,
    replies: Arc<Mutex<HashMap<String, Reply>>>,
    calls: Arc<Mutex<Vec<Call>>>,
}

impl Web {
    pub fn start() -> Self {
        let replies: Arc<Mutex<HashMap<String, Reply>>> = Arc::default();
        let calls: Arc<Mutex<Vec<Call>>> = Arc::default();
        let (told, kept) = (replies.clone(), calls.clone());
        let server = HttpServer::new(move || {
            let (told, kept) = (told.clone(), kept.clone());
            App::new().default_service(web::to(move |request: HttpRequest| {
                let path = request.path().to_owned();
                let header = |name: &str| {
                    let value = request.headers().get(name);
                    value.map(|value| value.to_str().unwrap().to_owned())
                };
                kept.lock().unwrap().push(Call {
                    path: path.clone(),
                    agent: header("user-agent").unwrap_or_default(),
                    cookie: header("cookie").is_some(),
                });
                let reply = told.lock().unwrap().get(&path).cloned();
                async move {
                    let Some(reply) = reply else {
                        return HttpResponse::NotFound().finish();
                    };
                    actix_web::rt::time::sleep(reply.delay).await;
                    let status = StatusCode::from_u16(reply.status).unwrap();
                    let mut response = HttpResponse::build(status);
                    for (name, value) in reply.headers {
                        response.insert_header((name, value));
                    }
                    response.body(reply.body)
                }
            }))
        })
        .workers(1)
        .disable_signals()
        .bind("127.0.0.1:0")
        .unwrap();
        let address = server.addrs()[0];
        actix_web::rt::spawn(server.run());
        Self {
            url: format!("http://{address}"),
            replies,
            calls,
        }
    }

    /// Tells what a path answers from now on: 200 with a short page, and what is changed of that.
    pub fn put(&self, path: &str, change: impl FnOnce(&mut Reply)) {
        let mut reply = Reply {
            status: 200,
            headers: Vec::new(),
            body: "<html><body>Sở Y tế</body></html>".into(),
            delay: Duration::ZERO,
        };
        change(&mut reply);
        self.replies.lock().unwrap().insert(path.to_owned(), reply);
    }

    /// Who has called since this was asked last.
    pub fn take(&self) -> Vec<Call> {
        std::mem::take(&mut self.calls.lock().unwrap())
    }

    /// The address of a path.
    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }
}
