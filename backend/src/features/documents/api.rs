//! Documents over the API.

use super::model::Document;
use crate::features::records::record_routes;

record_routes!(
    Document, tag: "documents", path: "/documents", one: "/documents/{id}", batch: "/documents/batch",
    read: "sources:read", write: "documents:write" by DocumentsWrite,
    list: list_documents ("List documents"), get: get_document ("Read a document"), push: push_documents ("Push documents")
);
