//! A file that comes in a form, or as the whole body.

use std::collections::BTreeMap;

use actix_multipart::{Field, Multipart};
use actix_web::HttpRequest;
use actix_web::error::PayloadError;
use actix_web::http::header::DispositionType;
use futures_util::{StreamExt, stream};

use super::body::Body;
use crate::error::{Code, Error, FieldCode};

/// A file as it arrived.
#[derive(Debug, Default)]
pub struct Upload {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its own name, without folders and control characters.
    pub file_name: Option<String>,
    /// What the form says besides.
    pub fields: BTreeMap<&'static str, Vec<u8>>,
}

/// The file of a form's field `file` with those other fields that are known, or of a whole body of one of the `raw` media
/// types. What the file is, its bytes say.
///
/// # Errors
/// `unsupported_media_type`; `bad_request` when it is no such form; `validation_failed` for an unknown field, or when there
/// is no file.
pub async fn uploaded<const LIMIT: usize>(
    request: &HttpRequest,
    body: Body<LIMIT>,
    known: &[&'static str],
    raw: &[&str],
) -> Result<Upload, Error> {
    let Body { bytes, media_type } = body;
    if media_type == "multipart/form-data" {
        let whole = stream::iter([Ok::<_, PayloadError>(bytes)]);
        return form(Multipart::new(request.headers(), whole), known).await;
    }
    if !raw.contains(&media_type.as_str()) {
        return Err(Code::UnsupportedMediaType.into());
    }
    Ok(Upload {
        bytes: bytes.into(),
        ..Upload::default()
    })
}

async fn form(mut form: Multipart, known: &[&'static str]) -> Result<Upload, Error> {
    let mut upload = Upload::default();
    let mut has_file = false;
    while let Some(field) = form.next().await {
        let field = field.map_err(unreadable)?;
        let name = name_of(&field).unwrap_or_default();
        if name == "file" {
            has_file = true;
            upload.file_name = field
                .content_disposition()
                .and_then(|disposition| bare(disposition.get_filename()?));
            upload.bytes = collect(field).await?;
        } else if let Some(known) = known.iter().find(|known| **known == name) {
            upload.fields.insert(known, collect(field).await?);
        } else {
            return Err(Error::field(name, FieldCode::UnknownField));
        }
    }
    if has_file {
        Ok(upload)
    } else {
        Err(Error::field("file", FieldCode::Required))
    }
}

/// A file's own name, without folders and control characters.
pub fn bare(name: &str) -> Option<String> {
    let name = name.rsplit(['/', '\\']).next()?;
    let name: String = name.chars().filter(|c| !c.is_control()).take(255).collect();
    Some(name).filter(|name| !name.trim().is_empty())
}

fn name_of(field: &Field) -> Option<String> {
    let disposition = field.content_disposition()?;
    if disposition.disposition != DispositionType::FormData {
        return None;
    }
    disposition.get_name().map(str::to_owned)
}

/// A form, or a field of it, that cannot be read.
pub fn unreadable(error: impl std::fmt::Display) -> Error {
    Error::from(Code::BadRequest).with_detail(error.to_string())
}

async fn collect(mut field: Field) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.next().await {
        bytes.extend_from_slice(&chunk.map_err(unreadable)?);
    }
    Ok(bytes)
}
