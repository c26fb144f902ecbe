//! Which refusals an operation can give follows from its shape: a body, a parameter, a token, a tag.

use std::collections::HashSet;

use serde_json::json;
use utoipa::openapi::content::ContentBuilder;
use utoipa::openapi::header::HeaderBuilder;
use utoipa::openapi::path::Operation;
use utoipa::openapi::schema::{ObjectBuilder, Type};
use utoipa::openapi::{Components, Header, Paths, Ref, RefOr, Response, ResponseBuilder};
use utoipa::{PartialSchema, ToSchema};

use crate::error::{Code, FieldError, FieldProblem, Language, Problem};

/// One refusal that several operations give: its name among the components, an example's code, what it means.
struct Shared {
    name: &'static str,
    code: Code,
    description: &'static str,
}

const fn shared(name: &'static str, code: Code, description: &'static str) -> Shared {
    Shared {
        name,
        code,
        description,
    }
}

const BAD_REQUEST: Shared = shared("BadRequest", Code::BadRequest, "The request cannot be read");
const UNAUTHENTICATED: Shared = shared(
    "Unauthenticated",
    Code::Unauthenticated,
    "No token, or one that has run out",
);
const FORBIDDEN: Shared = shared("Forbidden", Code::Forbidden, "The caller may not do this");
const NOT_FOUND: Shared = shared(
    "NotFound",
    Code::NotFound,
    "There is no such thing, or none that the caller may see",
);
const CONFLICT: Shared = shared("Conflict", Code::Conflict, "It clashes with what is there");
const PRECONDITION_FAILED: Shared = shared(
    "PreconditionFailed",
    Code::PreconditionFailed,
    "It was changed meanwhile",
);
const PAYLOAD_TOO_LARGE: Shared = shared(
    "PayloadTooLarge",
    Code::PayloadTooLarge,
    "The body is too large",
);
const UNSUPPORTED_MEDIA_TYPE: Shared = shared(
    "UnsupportedMediaType",
    Code::UnsupportedMediaType,
    "The content type is not supported",
);
const INVALID: Shared = shared(
    "Invalid",
    Code::ValidationFailed,
    "Something in it is not valid; `errors` names each field",
);
const PRECONDITION_REQUIRED: Shared = shared(
    "PreconditionRequired",
    Code::PreconditionRequired,
    "`If-Match` is missing",
);
const TOO_MANY_ATTEMPTS: Shared = shared(
    "TooManyAttempts",
    Code::TooManyAttempts,
    "Too many failed attempts; `Retry-After` says how long to wait",
);
const OTHER: Shared = shared(
    "Refused",
    Code::Unavailable,
    "Any other refusal: not acceptable (406), failed inside (500), not ready (503), too slow (504)",
);

const ALL: &[Shared] = &[
    BAD_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    PRECONDITION_FAILED,
    PAYLOAD_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    INVALID,
    PRECONDITION_REQUIRED,
    TOO_MANY_ATTEMPTS,
    OTHER,
];

/// Describes the problem body and each shared refusal once.
pub(super) fn add_components(components: &mut Components) {
    let mut nested = vec![
        (Problem::name().into_owned(), Problem::schema()),
        (FieldProblem::name().into_owned(), FieldProblem::schema()),
    ];
    Problem::schemas(&mut nested);
    FieldProblem::schemas(&mut nested);
    components.schemas.extend(nested);
    for one in ALL {
        components
            .responses
            .insert(one.name.to_owned(), RefOr::T(one.response()));
    }
}

impl Shared {
    fn response(&self) -> Response {
        let fields = match self.code {
            Code::ValidationFailed => vec![FieldError {
                field: "name".to_owned(),
                code: crate::error::FieldCode::TooLong,
            }],
            _ => Vec::new(),
        };
        let example = Problem::new(
            self.code,
            &fields,
            None,
            Language::Vietnamese,
            "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10".to_owned(),
        );
        let mut response = ResponseBuilder::new()
            .description(self.description)
            .content(
                "application/problem+json",
                ContentBuilder::new()
                    .schema(Some(Ref::from_schema_name("Problem")))
                    .example(Some(json!(example)))
                    .build(),
            );
        if self.code == Code::Unauthenticated {
            response = response.header("WWW-Authenticate", text("How to log in: `Bearer`"));
        }
        if matches!(self.code, Code::TooManyAttempts | Code::Unavailable) {
            let seconds = HeaderBuilder::new()
                .schema(Some(ObjectBuilder::new().schema_type(Type::Integer)))
                .description(Some("Seconds to wait before trying again"))
                .build();
            response = response.header("Retry-After", seconds);
        }
        response.build()
    }
}

/// Takes out the shared refusals that no operation gives.
pub(super) fn drop_unused(components: &mut Components, paths: &Paths) {
    let used: HashSet<&str> = paths
        .paths
        .values()
        .flat_map(|item| {
            [&item.get, &item.post, &item.put, &item.patch, &item.delete]
                .into_iter()
                .flatten()
        })
        .flat_map(|operation| operation.responses.responses.values())
        .filter_map(|response| match response {
            RefOr::Ref(reference) => reference.ref_location.rsplit('/').next(),
            RefOr::T(_) => None,
        })
        .collect();
    components
        .responses
        .retain(|name, _| used.contains(name.as_str()));
}

fn text(description: &str) -> Header {
    HeaderBuilder::new()
        .schema(Some(ObjectBuilder::new().schema_type(Type::String)))
        .description(Some(description))
        .build()
}

/// Adds the refusals that the author did not describe, and what entity tags bring with them.
pub(super) fn add(operation: &mut Operation, has_path_parameter: bool) {
    let names: Vec<&str> = operation
        .parameters
        .iter()
        .flatten()
        .filter_map(|one| match one {
            RefOr::T(parameter) => Some(parameter.name.as_str()),
            RefOr::Ref(_) => None,
        })
        .collect();
    let changes_what_was_seen = names.contains(&"If-Match");
    let may_be_unchanged = names.contains(&"If-None-Match");
    let takes_input = operation.request_body.is_some() || !names.is_empty();
    let secured = operation
        .security
        .as_ref()
        .is_some_and(|list| !list.is_empty());

    let mut refusals: Vec<(u16, &Shared)> = Vec::new();
    if takes_input {
        refusals.extend([(400, &BAD_REQUEST), (422, &INVALID)]);
    }
    if secured {
        refusals.extend([(401, &UNAUTHENTICATED), (403, &FORBIDDEN)]);
    } else {
        refusals.push((429, &TOO_MANY_ATTEMPTS));
    }
    if has_path_parameter {
        refusals.push((404, &NOT_FOUND));
    }
    if operation.request_body.is_some() {
        refusals.extend([
            (409, &CONFLICT),
            (413, &PAYLOAD_TOO_LARGE),
            (415, &UNSUPPORTED_MEDIA_TYPE),
        ]);
    }
    if changes_what_was_seen {
        refusals.extend([(412, &PRECONDITION_FAILED), (428, &PRECONDITION_REQUIRED)]);
    }
    let responses = &mut operation.responses.responses;
    for (status, refusal) in refusals {
        responses
            .entry(status.to_string())
            .or_insert_with(|| Ref::from_response_name(refusal.name).into());
    }
    responses
        .entry("default".to_owned())
        .or_insert_with(|| Ref::from_response_name(OTHER.name).into());
    for (status, response) in responses.iter_mut() {
        let RefOr::T(response) = response else {
            continue;
        };
        if status.starts_with(['4', '5']) && response.content.is_empty() {
            let problem = ContentBuilder::new()
                .schema(Some(Ref::from_schema_name("Problem")))
                .build();
            response
                .content
                .insert("application/problem+json".to_owned(), problem.into());
        }
        if status.starts_with('2') && (changes_what_was_seen || may_be_unchanged) {
            let tag = text("The entity tag: `If-Match` of a change, `If-None-Match` of a poll");
            response
                .headers
                .entry("ETag".to_owned())
                .or_insert_with(|| tag.into());
        }
    }
    if may_be_unchanged {
        responses.entry("304".to_owned()).or_insert_with(|| {
            ResponseBuilder::new()
                .description("It is still what `If-None-Match` names; no body")
                .build()
                .into()
        });
    }
}
