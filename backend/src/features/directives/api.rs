//! Directives over the API.

use super::model::Directive;
use crate::features::records::record_routes;

record_routes!(
    Directive, tag: "directives", path: "/directives", one: "/directives/{id}", batch: "/directives/batch",
    read: "sources:read", write: "directives:write" by DirectivesWrite,
    list: list_directives ("List directives"), get: get_directive ("Read a directive"), push: push_directives ("Push directives")
);
