//! A receiver on this machine: keeps every call, and answers as it is told.

use std::sync::{Arc, Mutex};

use actix_web::http::StatusCode;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};

/// A call as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    pub id: String,
    pub seconds: String,
    pub signature: String,
    pub body: String,
}

pub struct Receiver {
    pub url: String,
    calls: Arc<Mutex<Vec<Received>>>,
    answer: Arc<Mutex<u16>>,
    server: actix_web::dev::ServerHandle,
}

impl Receiver {
    pub fn start() -> Self {
        let calls: Arc<Mutex<Vec<Received>>> = Arc::default();
        let answer = Arc::new(Mutex::new(204));
        let (kept, told) = (calls.clone(), answer.clone());
        let server = HttpServer::new(move || {
            let (kept, told) = (kept.clone(), told.clone());
            App::new().default_service(web::to(move |request: HttpRequest, body: String| {
                let header = |name: &str| {
                    let value = request.headers().get(name).unwrap();
                    value.to_str().unwrap().to_owned()
                };
                kept.lock().unwrap().push(Received {
                    id: header("webhook-id"),
                    seconds: header("webhook-timestamp"),
                    signature: header("webhook-signature"),
                    body,
                });
                let status = StatusCode::from_u16(*told.lock().unwrap()).unwrap();
                let mut response = HttpResponse::build(status);
                if status.is_redirection() {
                    response.insert_header(("Location", "/elsewhere"));
                }
                std::future::ready(response.finish())
            }))
        })
        .workers(1)
        .disable_signals()
        .bind("127.0.0.1:0")
        .unwrap();
        let address = server.addrs()[0];
        let server = server.run();
        let handle = server.handle();
        actix_web::rt::spawn(server);
        Self {
            url: format!("http://{address}/hook"),
            calls,
            answer,
            server: handle,
        }
    }

    /// What it answers from now on.
    pub fn answers(&self, status: u16) {
        *self.answer.lock().unwrap() = status;
    }

    /// What has arrived since this was asked last.
    pub fn take(&self) -> Vec<Received> {
        std::mem::take(&mut self.calls.lock().unwrap())
    }

    /// Nothing listens there any more.
    pub async fn stop(&self) {
        self.server.stop(false).await;
    }
}
