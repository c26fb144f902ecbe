//! Messages of the national document axis (QCVN 102:2016): what they say becomes rows of `documents` and `directives`.
//!
//! A document is known by its sender and its id there. A document of an agency that gives us tasks, with a deadline and
//! steering, is a task; ours that answers it completes it. What is taken back or replaced takes its rows back, with the
//! reason. Attachments are passed over, or kept as files of the document when the sender asks for it.

mod answer;
mod api;
mod desk;
mod files;
mod model;
mod placing;
mod settling;
mod setup;
mod statuses;
mod store;
mod stream;
mod work;

pub use api::routes;
pub use desk::try_again;
pub use setup::{AgencyPart, Steering, check_words};
