//! As much of S3 as keeping files needs, on a port of this machine.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard};

use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};

#[derive(Default)]
struct Inside {
    files: BTreeMap<String, web::Bytes>,
    /// Parts of uploads under way, by upload.
    parts: HashMap<String, BTreeMap<u32, web::Bytes>>,
    unsigned: usize,
}

/// The server; its address is an endpoint for path-style requests.
pub struct FakeBucket {
    pub address: String,
    inside: Arc<Mutex<Inside>>,
}

impl FakeBucket {
    pub async fn start() -> Self {
        let inside = Arc::new(Mutex::new(Inside::default()));
        let shared = web::Data::from(inside.clone());
        let server = HttpServer::new(move || {
            App::new()
                .app_data(shared.clone())
                .app_data(web::PayloadConfig::new(32 * 1024 * 1024))
                .default_service(web::to(answer))
        })
        .workers(1)
        .bind("127.0.0.1:0")
        .unwrap();
        let address = format!("http://{}", server.addrs()[0]);
        actix_web::rt::spawn(server.run());
        Self { address, inside }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap()
    }

    pub fn holds(&self, name: &str) -> bool {
        self.inside().files.contains_key(name)
    }

    pub fn files(&self) -> usize {
        self.inside().files.len()
    }

    pub fn all_signed(&self) -> bool {
        self.inside().unsigned == 0
    }
}

async fn answer(
    request: HttpRequest,
    inside: web::Data<Mutex<Inside>>,
    body: web::Bytes,
) -> HttpResponse {
    let mut inside = inside.lock().unwrap();
    let signed = request
        .headers()
        .get("authorization")
        .and_then(|value| value.to_str().ok())
        .is_some_and(|text| text.starts_with("AWS4-HMAC-SHA256 Credential=mtcl/"));
    inside.unsigned += usize::from(!signed);
    let name = request.path().trim_start_matches('/').to_owned();
    let query: HashMap<String, String> =
        reqwest::Url::parse(&format!("http://bucket/?{}", request.query_string()))
            .unwrap()
            .query_pairs()
            .into_owned()
            .collect();
    let upload = query.get("uploadId").cloned();
    match (request.method().as_str(), upload) {
        ("PUT", Some(upload)) => {
            let number: u32 = query["partNumber"].parse().unwrap();
            inside.parts.entry(upload).or_default().insert(number, body);
            HttpResponse::Ok()
                .insert_header(("ETag", format!("\"{number}\"")))
                .finish()
        }
        ("PUT", None) => {
            inside.files.insert(name, body);
            HttpResponse::Ok()
                .insert_header(("ETag", "\"whole\""))
                .finish()
        }
        ("POST", None) => HttpResponse::Ok().body(format!(
            "<InitiateMultipartUploadResult><UploadId>of-{}</UploadId></InitiateMultipartUploadResult>",
            name.replace('/', "-")
        )),
        ("POST", Some(upload)) => {
            let parts = inside.parts.remove(&upload).unwrap_or_default();
            let whole: Vec<u8> = parts.into_values().flatten().collect();
            inside.files.insert(name, whole.into());
            HttpResponse::Ok().body(
                "<CompleteMultipartUploadResult><ETag>\"whole\"</ETag></CompleteMultipartUploadResult>",
            )
        }
        ("GET" | "HEAD", _) => match inside.files.get(&name) {
            Some(bytes) => HttpResponse::Ok()
                .insert_header(("ETag", "\"whole\""))
                .insert_header(("Last-Modified", "Fri, 12 Sep 2025 03:00:00 GMT"))
                .body(bytes.clone()),
            None => HttpResponse::NotFound().finish(),
        },
        _ => HttpResponse::MethodNotAllowed().finish(),
    }
}
