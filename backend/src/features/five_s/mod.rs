//! 5S audits of rooms: points by question, findings, and a score normalised to 100; the rubrics they are made with, the
//! rooms that are to be audited, and how each room's score moves.

mod api;
mod fields;
mod model;
mod record;
mod room;
mod room_api;
mod room_store;
mod rubric;
mod rubric_api;
mod rubric_body;
mod rubric_store;
mod score;
mod template;
mod trend;
mod trend_api;

pub use model::{FiveSAudit, FiveSFinding, FiveSPoints};
pub use room::NewRoom;
pub use room_store::create as create_room;
pub use rubric::NewRubric;
pub use rubric_store::create as create_rubric;
pub use template::offered;

use utoipa_actix_web::service_config::ServiceConfig;

use crate::features::records::GroupSource;

/// The source "five_s_audits".
pub static SOURCE: GroupSource = GroupSource(score::BY_ROOM);

/// The routes of this feature.
pub fn routes(config: &mut ServiceConfig) {
    api::routes(config);
    rubric_api::routes(config);
    room_api::routes(config);
    trend_api::routes(config);
}
