//! Errors as the caller sees them (RFC 9457) and as the log keeps them.
//!
//! The public side is closed: [`Code`] and [`FieldCode`], with a text in each language. A cause stays inside:
//! it is logged once, where the response is made, and a 500 says nothing of it.

mod codes;
mod problem;

pub use codes::{Code, FieldCode, Language};
pub use problem::{FieldProblem, Problem};

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

/// What went wrong with one field of the caller's input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Where: a JSON path such as `items[3].due_at`, or a parameter's name.
    pub field: String,
    /// What.
    pub code: FieldCode,
}

/// Seconds after which a caller may try again when a part of us did not answer.
const UNAVAILABLE_SECONDS: u64 = 5;

/// An answer that is not the one asked for. Make one with the named constructors below.
#[derive(Debug, thiserror::Error)]
#[error("{}", .code.as_str())]
pub struct Error {
    code: Code,
    fields: Vec<FieldError>,
    /// More for the caller, in plain words without inside knowledge, such as what a parser stumbled on.
    detail: Option<String>,
    retry_after_seconds: Option<u64>,
    #[source]
    cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl From<Code> for Error {
    fn from(code: Code) -> Self {
        Self {
            code,
            fields: Vec::new(),
            detail: None,
            retry_after_seconds: None,
            cause: None,
        }
    }
}

impl From<diesel::result::Error> for Error {
    fn from(error: diesel::result::Error) -> Self {
        match error {
            diesel::result::Error::NotFound => Code::NotFound.into(),
            other => Self::internal(other),
        }
    }
}

impl Error {
    /// Something inside failed; the caller learns only that.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            cause: Some(cause.into()),
            ..Code::Internal.into()
        }
    }

    /// [`Error::internal`] for causes that come boxed.
    pub fn internal_boxed(cause: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Self::internal(cause)
    }

    /// A part that we need (the database) does not answer just now; it is worth trying again soon.
    pub fn unavailable(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            cause: Some(cause.into()),
            retry_after_seconds: Some(UNAVAILABLE_SECONDS),
            ..Code::Unavailable.into()
        }
    }

    /// No such thing, or none that this caller may see.
    pub fn not_found() -> Self {
        Code::NotFound.into()
    }

    /// The caller is known and may not do this.
    pub fn forbidden() -> Self {
        Code::Forbidden.into()
    }

    /// One field is wrong.
    pub fn field(field: impl Into<String>, code: FieldCode) -> Self {
        Self::fields(vec![FieldError {
            field: field.into(),
            code,
        }])
    }

    /// Several fields are wrong; all are named at once.
    pub fn fields(fields: Vec<FieldError>) -> Self {
        Self {
            fields,
            ..Code::ValidationFailed.into()
        }
    }

    /// Says more to the caller. Never a cause from inside.
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Says when to try again.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after_seconds = Some(seconds);
        self
    }

    /// The public code.
    pub fn code(&self) -> Code {
        self.code
    }

    /// What more the caller is told.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    /// The fields that are wrong.
    pub fn field_errors(&self) -> &[FieldError] {
        &self.fields
    }
}

/// What the envelope middleware needs to write the body; travels in the response's extensions.
#[derive(Clone, Debug, Default)]
pub struct Refusal {
    /// The public code.
    pub code: Code,
    /// The fields that are wrong.
    pub fields: Vec<FieldError>,
    /// More for the caller.
    pub detail: Option<String>,
    /// For the log, and only there.
    pub cause: Option<String>,
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        self.code.status()
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.code.status());
        if let Some(seconds) = self.retry_after_seconds {
            response.insert_header(("Retry-After", seconds.to_string()));
        }
        let mut response = response.finish();
        response.extensions_mut().insert(Refusal {
            code: self.code,
            fields: self.fields.clone(),
            detail: self.detail.clone(),
            cause: self.cause.as_ref().map(|cause| format!("{cause:?}")),
        });
        response
    }
}
