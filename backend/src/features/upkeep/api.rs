//! Upkeep over the API.

use super::model::UpkeepItem;
use crate::features::records::record_routes;

record_routes!(
    UpkeepItem, tag: "upkeep", path: "/upkeep", one: "/upkeep/{id}", batch: "/upkeep/batch",
    read: "sources:read", write: "upkeep:write" by UpkeepWrite,
    list: list_upkeep ("List upkeep"), get: get_upkeep_item ("Read an item of upkeep"), push: push_upkeep ("Push upkeep")
);
