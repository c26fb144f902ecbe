//! Survey results over the API.

use super::model::SurveyResult;
use crate::features::records::record_routes;

record_routes!(
    SurveyResult, tag: "surveys", path: "/survey-results", one: "/survey-results/{id}", batch: "/survey-results/batch",
    read: "sources:read", write: "surveys:write" by SurveysWrite,
    list: list_survey_results ("List survey results"), get: get_survey_result ("Read a survey result"), push: push_survey_results ("Push survey results")
);
