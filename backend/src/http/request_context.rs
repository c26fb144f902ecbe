//! What is known of a request before anyone looks at it: its id, language and sender's address.

use std::future::{Ready, ready};
use std::net::IpAddr;

use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload};

use crate::error::{Error, Language};

/// Set by the envelope, read by handlers.
#[derive(Clone, Debug)]
pub struct RequestContext {
    /// The caller's `X-Request-Id` when it is a sane one, else ours.
    pub request_id: String,
    /// From `Accept-Language`.
    pub language: Language,
    /// The caller's address; that of the last proxy unless the proxy is trusted.
    pub address: Option<IpAddr>,
}

impl FromRequest for RequestContext {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let context = request.extensions().get::<Self>().cloned();
        ready(context.ok_or_else(|| Error::internal("the envelope is not mounted")))
    }
}
