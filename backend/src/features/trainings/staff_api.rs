//! Staff over the API.

use super::staff::Staff;
use crate::features::records::record_routes;

record_routes!(
    Staff, tag: "trainings", path: "/staff", one: "/staff/{id}", batch: "/staff/batch",
    read: "sources:read", write: "trainings:write" by TrainingsWrite,
    list: list_staff ("List staff"), get: get_member_of_staff ("Read a member of staff"), push: push_staff ("Push staff")
);
