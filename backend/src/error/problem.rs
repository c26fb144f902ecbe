//! The body of every refusal: `application/problem+json` (RFC 9457).

use serde::Serialize;
use utoipa::ToSchema;

use super::{Code, FieldCode, FieldError, Language};

/// A refusal, in the caller's language (`Accept-Language`: vi or en).
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({
    "type": "about:blank", "title": "Dữ liệu chưa hợp lệ.", "status": 422, "code": "validation_failed",
    "errors": [{"field": "year", "code": "out_of_range", "message": "Ngoài khoảng cho phép."}],
    "request_id": "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10"
}))]
pub struct Problem {
    /// Always `about:blank`: `code` tells them apart.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What a person reads.
    pub title: &'static str,
    /// The HTTP status again.
    pub status: u16,
    /// What a program reads; from a closed list.
    pub code: Code,
    /// More, where there is more to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Each field that is wrong, all at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldProblem>,
    /// The id under which the log knows this request; also in the header `X-Request-Id`.
    pub request_id: String,
}

/// One wrong field.
#[derive(Debug, Serialize, ToSchema)]
pub struct FieldProblem {
    /// A JSON path such as `items[3].due_at`, or a parameter's name.
    pub field: String,
    /// What is wrong with it; from a closed list.
    pub code: FieldCode,
    /// The same, for a person.
    pub message: &'static str,
}

impl Problem {
    /// Puts a refusal into words.
    pub fn new(
        code: Code,
        fields: &[FieldError],
        detail: Option<String>,
        language: Language,
        request_id: String,
    ) -> Self {
        Self {
            kind: "about:blank",
            title: code.title(language),
            status: code.status().as_u16(),
            code,
            detail,
            errors: fields
                .iter()
                .map(|FieldError { field, code }| FieldProblem {
                    field: field.clone(),
                    code: *code,
                    message: code.title(language),
                })
                .collect(),
            request_id,
        }
    }
}
