//! 5S audits over the API.

use super::model::FiveSAudit;
use crate::features::records::record_routes;

record_routes!(
    FiveSAudit, tag: "five-s", path: "/five-s-audits", one: "/five-s-audits/{id}", batch: "/five-s-audits/batch",
    read: "sources:read", write: "five-s:write" by FiveSWrite,
    list: list_five_s_audits ("List 5S audits"), get: get_five_s_audit ("Read a 5S audit"), push: push_five_s_audits ("Push 5S audits")
);
