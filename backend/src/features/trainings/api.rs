//! Attendances over the API.

use super::model::Training;
use crate::features::records::record_routes;

record_routes!(
    Training, tag: "trainings", path: "/trainings", one: "/trainings/{id}", batch: "/trainings/batch",
    read: "sources:read", write: "trainings:write" by TrainingsWrite,
    list: list_trainings ("List attendances"), get: get_training ("Read an attendance"), push: push_trainings ("Push attendances")
);
