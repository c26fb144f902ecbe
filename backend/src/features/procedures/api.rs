//! Procedures over the API.

use super::model::Procedure;
use crate::features::records::record_routes;

record_routes!(
    Procedure, tag: "procedures", path: "/procedures", one: "/procedures/{id}", batch: "/procedures/batch",
    read: "sources:read", write: "procedures:write" by ProceduresWrite,
    list: list_procedures ("List procedures"), get: get_procedure ("Read a procedure"), push: push_procedures ("Push procedures")
);
