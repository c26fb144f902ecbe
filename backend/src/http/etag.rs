//! Entity tags: `If-Match` on what people edit, `If-None-Match` on what programs poll.

use std::future::{Ready, ready};

use actix_web::http::header::{self, HeaderValue};
use actix_web::{FromRequest, HttpRequest, HttpResponse, dev::Payload};
use serde::Serialize;

use crate::error::{Code, Error};

/// A strong tag without its quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ETag(pub String);

impl ETag {
    /// The tag of a thing that counts its own changes.
    pub fn revision(revision: i32) -> Self {
        Self(revision.to_string())
    }

    /// The tag of a body, for answers that are computed.
    pub fn of_body(body: &[u8]) -> Self {
        use sha2::Digest;
        let digest = sha2::Sha256::digest(body);
        Self(
            digest[..12]
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect(),
        )
    }

    fn header(&self) -> HeaderValue {
        HeaderValue::from_str(&format!("\"{}\"", self.0))
            .unwrap_or_else(|_| HeaderValue::from_static("\"\""))
    }

    fn matches(&self, list: &str) -> bool {
        list.split(',').any(|one| {
            let one = one.trim();
            one == "*" || one.trim_start_matches("W/").trim_matches('"') == self.0
        })
    }
}

/// The tag the caller last saw; every change of what people edit must carry it.
#[derive(Clone, Debug)]
pub struct IfMatch(String);

impl IfMatch {
    /// Refuses when the thing has changed since the caller read it. Of a tag that [`tagged`] made only the revision
    /// counts: what this caller may do with the thing, or what others are called, is no change of it.
    ///
    /// # Errors
    /// `precondition_failed`.
    pub fn check(&self, present: &ETag) -> Result<(), Error> {
        let unchanged = self.0.split(',').any(|one| {
            let one = one.trim().trim_start_matches("W/").trim_matches('"');
            one == "*" || one.split('-').next() == Some(&present.0)
        });
        if unchanged {
            Ok(())
        } else {
            Err(Code::PreconditionFailed.into())
        }
    }
}

impl FromRequest for IfMatch {
    type Error = Error;
    type Future = Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let text = request
            .headers()
            .get(header::IF_MATCH)
            .and_then(|value| value.to_str().ok())
            .map(|text| Self(text.to_owned()));
        ready(text.ok_or_else(|| Code::PreconditionRequired.into()))
    }
}

/// A JSON answer with its tag; 304 without a body when the caller has it already.
///
/// `revision` is the tag under which the thing is changed. The answer's tag carries a digest of the body behind it, for
/// a body also says what its reader may do: a browser must not show one person the answer it kept for another.
///
/// # Errors
/// Never in practice: our bodies are plain data.
pub fn tagged(
    request: &HttpRequest,
    body: &impl Serialize,
    revision: Option<ETag>,
) -> Result<HttpResponse, Error> {
    let bytes = serde_json::to_vec(body).map_err(Error::internal)?;
    let digest = ETag::of_body(&bytes);
    let tag = match revision {
        Some(ETag(revision)) => ETag(format!("{revision}-{}", digest.0)),
        None => digest,
    };
    let known = request
        .headers()
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|list| tag.matches(list));
    let mut response = if known {
        HttpResponse::NotModified()
    } else {
        HttpResponse::Ok()
    };
    response
        .insert_header((header::ETAG, tag.header()))
        .insert_header((header::CACHE_CONTROL, "private, no-cache"));
    if known {
        return Ok(response.finish());
    }
    Ok(response.content_type("application/json").body(bytes))
}

/// A JSON answer with its tag for a later change, never 304: parts of the body, such as when an account was last
/// used, change without the revision that the tag counts.
pub fn fresh(body: &impl Serialize, tag: &ETag) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::ETAG, tag.header()))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .json(body)
}
