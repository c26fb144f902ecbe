//! The parts of the contract that are the same for every operation: who we are, how one logs in, how refusals look,
//! an example of every body. Authors describe what is particular to a handler; what follows from its shape is added here.

mod examples;
mod refusals;
mod sharing;

use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::security::{
    ClientCredentials, Flow, HttpAuthScheme, HttpBuilder, OAuth2, Scopes, SecurityRequirement,
    SecurityScheme,
};
use utoipa::openapi::tag::TagBuilder;
use utoipa::openapi::{
    Components, ContactBuilder, Info, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder,
    ServerBuilder,
};

use crate::auth::Permission;

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
    (
        "calendar",
        "The working calendar: days off and make-up days, year by year",
    ),
    (
        "signed-readings",
        "Readings that people signed, and their restatements",
    ),
    (
        "manual-readings",
        "Readings that responsible persons typed, with evidence",
    ),
    ("dossiers", "One-stop dossiers: push, list, explain"),
    (
        "procedures",
        "Administrative procedures and their ISO procedures",
    ),
    ("directives", "Tasks that the province gives"),
    (
        "documents",
        "The registers of outgoing and incoming documents",
    ),
    ("trainings", "Staff, and the courses that they attended"),
    ("five-s", "5S audits of rooms"),
    ("upkeep", "Upkeep of website and forum"),
    ("surveys", "Results of surveys of satisfaction"),
    ("evidence", "Files that records rest on"),
    ("pushes", "What was pushed, and the rows that were refused"),
    (
        "register-files",
        "Registers, lists and exports as .xlsx or .csv",
    ),
    (
        "reported-totals",
        "Reports II.06a of senders: claims, beside what our dossiers give",
    ),
    (
        "feeds",
        "Who sends what and how: formats, code maps, schedules, and how it goes",
    ),
    ("units", "The department's units, groups and their aliases"),
    ("users", "People and their roles"),
    ("clients", "Programs and their secrets"),
    (
        "webhooks",
        "Where changes of figures are told, and what is on its way there",
    ),
    ("audit-log", "Who changed what, sealed"),
];

fn info() -> Info {
    InfoBuilder::new()
        .title("MTCL")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "Yearly ISO 9001 quality objectives of a Vietnamese department: plans, dossiers, figures and the rows they rest on. \
             Times are RFC 3339; without a zone they are Asia/Ho_Chi_Minh. Refusals are application/problem+json in the language \
             of Accept-Language (vi or en), with a code from a closed list. Every answer names its request in X-Request-Id.",
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
    let mut components = document.components.take().unwrap_or_default();
    add_security_schemes(&mut components);
    refusals::add_components(&mut components);
    sharing::share(&mut components);
    sharing::lift_descriptions(&mut components);
    for (path, item) in &mut document.paths.paths {
        let has_path_parameter = path.contains('{');
        for operation in operations(item) {
            say_who_may(operation);
            refusals::add(operation, has_path_parameter);
            examples::add(operation, &components.schemas);
        }
    }
    refusals::drop_unused(&mut components, &document.paths);
    document.components = Some(components);
    document
}

fn operations(item: &mut PathItem) -> impl Iterator<Item = &mut Operation> {
    [
        &mut item.get,
        &mut item.post,
        &mut item.put,
        &mut item.patch,
        &mut item.delete,
    ]
    .into_iter()
    .flatten()
}

fn add_security_schemes(components: &mut Components) {
    let scopes = Permission::ALL
        .iter()
        .filter(|permission| permission.is_scope())
        .map(|permission| (permission.as_str(), permission.description()));
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
            "An API client's access token. The scope named is the one that is needed.",
        )),
    );
}

/// `security(())` means nobody needs to log in, which the contract writes as an empty list. A permission that is also
/// a scope lets programs in: `Allowed` in the handler's signature takes both.
fn say_who_may(operation: &mut Operation) {
    let Some(security) = &mut operation.security else {
        return;
    };
    security.retain(|requirement| *requirement != SecurityRequirement::default());
    let scopes: Vec<Permission> = security
        .iter()
        .filter_map(|requirement| serde_json::to_value(requirement).ok())
        .filter_map(|requirement| requirement["token"][0].as_str()?.parse().ok())
        .filter(|permission: &Permission| permission.is_scope())
        .collect();
    security.extend(
        scopes
            .into_iter()
            .map(|scope| SecurityRequirement::new("client", [scope.as_str()])),
    );
}
