//! A path that no route took: either there is none, or there is one for other methods.

use actix_web::dev::ResourceDef;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, ResponseError};
use utoipa::openapi::OpenApi;

use crate::error::{Code, Error};

/// The contract's paths with the methods each takes.
pub(super) struct KnownPaths(Vec<(ResourceDef, String)>);

impl KnownPaths {
    pub(super) fn of(document: &OpenApi) -> Self {
        let paths = document.paths.paths.iter().map(|(path, item)| {
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
            (ResourceDef::new(path.as_str()), allow.join(", "))
        });
        Self(paths.collect())
    }

    /// 405 with `Allow` where another method would have been taken, else 404.
    pub(super) fn refuse(&self, request: &HttpRequest) -> HttpResponse {
        let known = self
            .0
            .iter()
            .find(|(path, _)| path.is_match(request.path()));
        let Some((_, allow)) = known else {
            return Error::not_found().error_response();
        };
        let mut response = Error::from(Code::MethodNotAllowed).error_response();
        if let Ok(allow) = HeaderValue::from_str(allow) {
            response.headers_mut().insert(header::ALLOW, allow);
        }
        response
    }
}
