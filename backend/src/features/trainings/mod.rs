//! The department's staff, the courses that they attended, and how many hours each person has in a year.

mod api;
mod hours;
mod model;
mod staff;
mod staff_api;

pub use model::{Training, TrainingUnit};
pub use staff::{Leave, Staff};

use utoipa_actix_web::service_config::ServiceConfig;

use crate::features::records::GroupSource;

/// The source "trainings": attendances and staff together.
pub static SOURCE: GroupSource = GroupSource(hours::BY_PERSON);

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    staff_api::routes(config);
    api::routes(config);
}
