//! The parts of the contract that are the same for every operation: who we are, how one logs in, how refusals look.

use utoipa::openapi::content::ContentBuilder;
use utoipa::openapi::path::Operation;
use utoipa::openapi::security::{
    ClientCredentials, Flow, HttpAuthScheme, HttpBuilder, OAuth2, Scopes, SecurityScheme,
};
use utoipa::openapi::tag::TagBuilder;
use utoipa::openapi::{
    ContactBuilder, Info, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, Ref, RefOr,
    ResponseBuilder, ServerBuilder,
};
use utoipa::{PartialSchema, ToSchema};

use crate::auth::Permission;
use crate::error::{Code, FieldProblem, Problem};

const TAGS: &[(&str, &str)] = &[
    ("auth", "Logging in, for people and for programs"),
    (
        "plans",
        "Plans, their objectives and targets, from import to issue",
    ),
    (
        "indicators",
        "Indicators, their readings and the rows behind them",
    ),
    ("dossiers", "One-stop dossiers: push, list, explain"),
    ("pushes", "What was pushed, and the rows that were refused"),
    ("units", "The department's units, groups and their aliases"),
    ("users", "People and their roles"),
    ("clients", "Programs and their secrets"),
    ("audit-log", "Who changed what, sealed"),
];

fn info() -> Info {
    InfoBuilder::new()
        .title("MTCL")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "Yearly ISO 9001 quality objectives of a Vietnamese department: plans, dossiers, figures and the rows they rest on. \
             Times are RFC 3339; without a zone they are Asia/Ho_Chi_Minh. Refusals are application/problem+json in the language \
             of Accept-Language (vi or en), with a code from a closed list.",
        ))
        .license(Some(LicenseBuilder::new().name("Apache-2.0").identifier(Some("Apache-2.0")).build()))
        .contact(Some(ContactBuilder::new().name(Some("MTCL")).build()))
        .build()
}

/// The document before any route is added.
pub(super) fn skeleton() -> OpenApi {
    let tags = TAGS.iter().map(|(name, description)| {
        TagBuilder::new()
            .name(*name)
            .description(Some(*description))
            .build()
    });
    OpenApiBuilder::new()
        .info(info())
        .servers(Some([ServerBuilder::new()
            .url("/")
            .description(Some("This installation"))
            .build()]))
        .tags(Some(tags.collect::<Vec<_>>()))
        .build()
}

/// Adds what every operation has in common.
pub(super) fn complete(mut document: OpenApi) -> OpenApi {
    let components = document.components.get_or_insert_default();
    let scopes = Permission::ALL
        .iter()
        .filter(|permission| permission.is_scope())
        .map(|permission| (permission.as_str(), permission.as_str()));
    components.add_security_scheme(
        "token",
        SecurityScheme::Http(
            HttpBuilder::new()
                .scheme(HttpAuthScheme::Bearer)
                .bearer_format("JWT")
                .description(Some(
                    "A person's access token. The role decides; the permission named is the one that is needed.",
                ))
                .build(),
        ),
    );
    components.add_security_scheme(
        "client",
        SecurityScheme::OAuth2(OAuth2::with_description(
            [Flow::ClientCredentials(ClientCredentials::new(
                "/api/v1/oauth/token",
                Scopes::from_iter(scopes),
            ))],
            "An API client's access token",
        )),
    );
    for (name, schema) in [
        ("Problem", Problem::schema()),
        ("FieldProblem", FieldProblem::schema()),
        ("Code", Code::schema()),
        ("FieldCode", crate::error::FieldCode::schema()),
    ] {
        components.schemas.insert(name.to_owned(), schema);
    }
    let mut nested = Vec::new();
    Problem::schemas(&mut nested);
    components.schemas.extend(nested);

    for (path, item) in &mut document.paths.paths {
        let has_path_parameter = path.contains('{');
        for operation in [
            &mut item.get,
            &mut item.post,
            &mut item.put,
            &mut item.patch,
            &mut item.delete,
        ]
        .into_iter()
        .flatten()
        {
            add_refusals(operation, has_path_parameter);
        }
    }
    document
}

/// Which refusals an operation can give follows from its shape: a body, a path parameter, a token, a tag.
fn add_refusals(operation: &mut Operation, has_path_parameter: bool) {
    let secured = operation
        .security
        .as_ref()
        .is_some_and(|list| !list.is_empty());
    let has_body = operation.request_body.is_some();
    let parameters = operation.parameters.as_deref().unwrap_or_default();
    let has_tag = parameters
        .iter()
        .any(|one| matches!(one, RefOr::T(parameter) if parameter.name == "If-Match"));
    let mut refusals = vec![
        (400, "The request cannot be read"),
        (
            422,
            "Something in it is not valid; `errors` names each field",
        ),
    ];
    if secured {
        refusals.extend([
            (401, "No token, or one that has run out"),
            (403, "The caller may not do this"),
        ]);
    }
    if has_path_parameter {
        refusals.push((404, "There is no such thing"));
    }
    if has_body {
        refusals.extend([
            (409, "It clashes with what is there"),
            (413, "The body is too large"),
            (415, "The content type is not supported"),
        ]);
    }
    if has_tag {
        refusals.extend([
            (412, "It was changed meanwhile"),
            (428, "`If-Match` is missing"),
        ]);
    }
    for (status, description) in refusals {
        operation
            .responses
            .responses
            .entry(status.to_string())
            .or_insert_with(|| refusal(description));
    }
    operation
        .responses
        .responses
        .entry("default".to_owned())
        .or_insert_with(|| {
            refusal("Any other refusal: too many requests, not ready, too slow, failed inside")
        });
}

fn refusal(description: &str) -> RefOr<utoipa::openapi::Response> {
    ResponseBuilder::new()
        .description(description)
        .content(
            "application/problem+json",
            ContentBuilder::new()
                .schema(Some(Ref::from_schema_name("Problem")))
                .build(),
        )
        .build()
        .into()
}
