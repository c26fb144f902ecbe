//! How unreadable bodies and paths are refused: with our problem body instead of actix's text.

use actix_web::error::{JsonPayloadError, PathError};
use actix_web::web;

use crate::error::{Code, Error, FieldCode};

/// Bytes of JSON that an ordinary endpoint takes.
pub const JSON_LIMIT: usize = 1024 * 1024;

/// Mounts the refusals; call once on the app.
pub fn configure(config: &mut web::ServiceConfig) {
    config
        .app_data(
            web::JsonConfig::default()
                .limit(JSON_LIMIT)
                .error_handler(|error, _| refuse_json(&error).into()),
        )
        .app_data(web::PathConfig::default().error_handler(|error, _| refuse_path(&error).into()))
        .app_data(web::PayloadConfig::new(JSON_LIMIT));
}

fn refuse_json(error: &JsonPayloadError) -> Error {
    match error {
        JsonPayloadError::Overflow { .. } | JsonPayloadError::OverflowKnownLength { .. } => {
            Code::PayloadTooLarge.into()
        }
        JsonPayloadError::ContentType => Code::UnsupportedMediaType.into(),
        JsonPayloadError::Deserialize(error) => {
            Error::from(Code::BadRequest).with_detail(error.to_string())
        }
        _ => Code::BadRequest.into(),
    }
}

fn refuse_path(_: &PathError) -> Error {
    Error::field("path", FieldCode::InvalidFormat)
}
