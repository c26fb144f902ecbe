//! The built frontend, for installations without a web server in front, and who may call from another origin.

use std::path::{Path, PathBuf};

use actix_cors::Cors;
use actix_files::{Files, NamedFile};
use actix_web::dev::{ServiceRequest, ServiceResponse, fn_service};
use actix_web::http::header;
use actix_web::middleware::{Condition, DefaultHeaders};
use actix_web::{Error, HttpResponse, web};

use crate::error;

/// Mounts the frontend at `/`. A path that is no file is a page of the application, except under `/api`.
pub(super) fn routes(config: &mut web::ServiceConfig, folder: Option<&Path>) {
    let Some(folder) = folder else {
        return;
    };
    let index: PathBuf = folder.join("index.html");
    config
        .service(
            web::scope("/assets")
                .wrap(
                    DefaultHeaders::new()
                        .add((header::CACHE_CONTROL, "public, max-age=31536000, immutable")),
                )
                .service(Files::new("", folder.join("assets")).prefer_utf8(true)),
        )
        .service(
            Files::new("/", folder)
                .index_file("index.html")
                .prefer_utf8(true)
                .default_handler(fn_service(move |request: ServiceRequest| {
                    let index = index.clone();
                    async move { page(request, &index).await }
                })),
        );
}

async fn page(request: ServiceRequest, index: &Path) -> Result<ServiceResponse, Error> {
    if request.path().starts_with("/api/") || request.method() != actix_web::http::Method::GET {
        let refusal: Error = error::Error::not_found().into();
        return Ok(request.into_response(HttpResponse::from_error(refusal)));
    }
    let (request, _) = request.into_parts();
    let file = NamedFile::open(index)?;
    let response = file.into_response(&request);
    Ok(ServiceResponse::new(request, response))
}

/// Cross-origin calls: off unless origins are named; never with cookies.
pub(super) fn cors(origins: &[String]) -> Condition<Cors> {
    let cors = origins
        .iter()
        .fold(Cors::default(), |cors, origin| cors.allowed_origin(origin))
        .allow_any_method()
        .allowed_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            header::IF_MATCH,
            header::IF_NONE_MATCH,
            header::ACCEPT_LANGUAGE,
        ])
        .expose_headers([header::ETAG, header::RETRY_AFTER])
        .max_age(3_600);
    Condition::new(!origins.is_empty(), cors)
}
