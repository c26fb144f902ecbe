//! Queries and bodies of JSON, read into types: what does not fit is answered with the field's name, in the caller's words.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use serde::Deserializer;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

use crate::error::{Error, FieldCode};

/// The parameters of a query.
#[derive(Clone, Copy, Debug)]
pub struct Query<T>(T);

/// A body of JSON. Its size and media type are checked as [`super::input`] says.
#[derive(Clone, Copy, Debug)]
pub struct Json<T>(T);

impl<T> Query<T> {
    /// The parameters themselves.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Json<T> {
    /// The body itself.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Query<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> Deref for Json<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Error;
    type Future = std::future::Ready<Result<Self, Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let pairs = form_urlencoded::parse(request.query_string().as_bytes());
        let query = serde_urlencoded::Deserializer::new(pairs);
        std::future::ready(read(query, "query").map(Self))
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, actix_web::Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        // First as whatever JSON it is, so that what cannot be parsed at all is told from what does not fit.
        let raw = web::Json::<Box<RawValue>>::from_request(request, payload);
        Box::pin(async move {
            let raw = raw.await?.into_inner();
            let mut json = serde_json::Deserializer::from_str(raw.get());
            Ok(Self(read(&mut json, "body")?))
        })
    }
}

fn read<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D, whole: &str) -> Result<T, Error> {
    place(from, whole).map_err(|(field, code)| Error::field(field, code))
}

/// A part of a body, already parsed, as a type.
///
/// # Errors
/// The field that does not fit, and how.
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, (String, FieldCode)> {
    place(value, "body")
}

fn place<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    from: D,
    whole: &str,
) -> Result<T, (String, FieldCode)> {
    serde_path_to_error::deserialize(from)
        .map_err(|error| misfit(&error.path().to_string(), &error.inner().to_string(), whole))
}

/// What does not fit, from where serde was and what it said. Its message is the only place that names a field which is
/// missing or unknown.
fn misfit(path: &str, message: &str, whole: &str) -> (String, FieldCode) {
    let quoted = |start: &str| message.strip_prefix(start)?.split('`').next();
    let below = |name: &str| match path {
        "." => name.to_owned(),
        _ if path == name || path.ends_with(&format!(".{name}")) => path.to_owned(),
        _ => format!("{path}.{name}"),
    };
    if let Some(name) = quoted("missing field `") {
        return (below(name), FieldCode::Required);
    }
    if let Some(name) = quoted("unknown field `") {
        return (below(name), FieldCode::UnknownField);
    }
    let field = if path == "." { whole } else { path };
    let code = match message.starts_with("unknown variant") {
        true => FieldCode::UnknownValue,
        false => FieldCode::InvalidFormat,
    };
    (field.to_owned(), code)
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::json;

    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[allow(dead_code, reason = "only read into")]
    struct Form {
        name: String,
        #[serde(default)]
        colour: Option<Colour>,
        #[serde(default)]
        parts: Vec<Form>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Colour {
        Red,
    }

    fn refused(body: &serde_json::Value) -> (String, FieldCode) {
        let text = body.to_string();
        let mut json = serde_json::Deserializer::from_str(&text);
        let error = read::<Form, _>(&mut json, "body").unwrap_err();
        let [one] = error.field_errors() else {
            panic!("one field, not {error:?}");
        };
        (one.field.to_string(), one.code)
    }

    #[test]
    fn the_field_that_does_not_fit_is_named() {
        let part = |part| json!({ "name": "a", "parts": [{ "name": "b" }, part] });
        for (body, field, code) in [
            (json!("words"), "body", FieldCode::InvalidFormat),
            (json!({}), "name", FieldCode::Required),
            (json!({ "name": 3 }), "name", FieldCode::InvalidFormat),
            (
                json!({ "name": "a", "size": 3 }),
                "size",
                FieldCode::UnknownField,
            ),
            (part(json!({})), "parts[1].name", FieldCode::Required),
            (
                part(json!({ "name": "c", "size": 3 })),
                "parts[1].size",
                FieldCode::UnknownField,
            ),
            (
                part(json!({ "name": "c", "colour": "blue" })),
                "parts[1].colour",
                FieldCode::UnknownValue,
            ),
        ] {
            assert_eq!(refused(&body), (field.to_owned(), code), "{body}");
        }
    }
}
