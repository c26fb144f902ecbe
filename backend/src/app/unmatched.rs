//! Requests that reach no handler: a path that no route took, a method that a path does not have, text that no database
//! takes.

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ResourceDef, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use utoipa::openapi::OpenApi;

use crate::error::{Code, Error, FieldCode};

/// The contract's paths with the methods each takes.
pub(super) struct KnownPaths {
    patterns: Vec<(ResourceDef, String)>,
    /// Those without a parameter.
    literal: HashMap<String, String>,
}

impl KnownPaths {
    pub(super) fn of(document: &OpenApi) -> Self {
        let paths = document.paths.paths.iter();
        let paths: Vec<(&String, String)> = paths
            .map(|(path, item)| {
                let methods = [
                    ("GET", item.get.is_some()),
                    ("POST", item.post.is_some()),
                    ("PUT", item.put.is_some()),
                    ("PATCH", item.patch.is_some()),
                    ("DELETE", item.delete.is_some()),
                ];
                let allow: Vec<&str> = methods
                    .into_iter()
                    .filter(|(_, has)| *has)
                    .map(|(name, _)| name)
                    .collect();
                (path, allow.join(", "))
            })
            .collect();
        Self {
            literal: paths
                .iter()
                .filter(|(path, _)| !path.contains('{'))
                .map(|(path, allow)| ((*path).clone(), allow.clone()))
                .collect(),
            patterns: paths
                .into_iter()
                .map(|(path, allow)| (ResourceDef::new(path.as_str()), allow))
                .collect(),
        }
    }

    /// What must be refused before a route takes it: `/things/batch` with a method that only `/things/{id}` has is no
    /// thing called "batch", and U+0000 in a path or query is text that PostgreSQL does not take.
    fn refuse_early(&self, request: &HttpRequest) -> Option<HttpResponse> {
        if request.uri().to_string().contains("%00") {
            let in_path = request.path().contains("%00") || request.path().contains('\0');
            let place = if in_path { "path" } else { "query" };
            return Some(Error::field(place, FieldCode::InvalidFormat).error_response());
        }
        let allow = self.literal.get(request.path())?;
        let method = request.method().as_str();
        let is_allowed = allow.split(", ").any(|one| one == method);
        (!is_allowed).then(|| wrong_method(allow))
    }

    /// 405 with `Allow` where another method would have been taken, else 404.
    pub(super) fn refuse(&self, request: &HttpRequest) -> HttpResponse {
        let known = self
            .patterns
            .iter()
            .find(|(path, _)| path.is_match(request.path()));
        let Some((_, allow)) = known else {
            return Error::not_found().error_response();
        };
        wrong_method(allow)
    }
}

fn wrong_method(allow: &str) -> HttpResponse {
    let mut response = Error::from(Code::MethodNotAllowed).error_response();
    if let Ok(allow) = HeaderValue::from_str(allow) {
        response.headers_mut().insert(header::ALLOW, allow);
    }
    response
}

/// The middleware; mount it next to the routes.
///
/// # Errors
/// Those of what it wraps.
pub(super) async fn gate<B: MessageBody>(
    known: Arc<KnownPaths>,
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    match known.refuse_early(request.request()) {
        Some(refusal) => Ok(request.into_response(refusal).map_into_right_body()),
        None => Ok(next.call(request).await?.map_into_left_body()),
    }
}
