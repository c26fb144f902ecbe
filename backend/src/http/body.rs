//! A whole body up to a limit, decompressed when it came compressed: for the endpoints that take large ones.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::{Decompress, Payload};
use actix_web::http::header;
use actix_web::web::{Bytes, BytesMut};
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;

use crate::error::{Code, Error};

/// A body of at most `LIMIT` bytes, counted after decompression.
#[derive(Clone, Debug)]
pub struct Body<const LIMIT: usize> {
    /// The bytes.
    pub bytes: Bytes,
    /// The media type without its parameters, in lower case; empty when none was named.
    pub media_type: String,
}

impl<const LIMIT: usize> FromRequest for Body<LIMIT> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let media_type = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|text| text.split(';').next())
            .map(|text| text.trim().to_ascii_lowercase())
            .unwrap_or_default();
        let announced = request
            .headers()
            .get(header::CONTENT_LENGTH)
            .and_then(|value| value.to_str().ok())
            .and_then(|text| text.parse::<usize>().ok());
        let mut stream = Decompress::from_headers(payload.take(), request.headers());
        Box::pin(async move {
            if announced.is_some_and(|length| length > LIMIT) {
                return Err(Code::PayloadTooLarge.into());
            }
            let mut bytes = BytesMut::with_capacity(announced.unwrap_or_default());
            while let Some(chunk) = stream.next().await {
                let chunk = chunk.map_err(|_| Error::from(Code::BadRequest))?;
                if bytes.len() + chunk.len() > LIMIT {
                    return Err(Code::PayloadTooLarge.into());
                }
                bytes.extend_from_slice(&chunk);
            }
            Ok(Self {
                bytes: bytes.freeze(),
                media_type,
            })
        })
    }
}
