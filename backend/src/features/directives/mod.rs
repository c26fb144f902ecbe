//! Tasks that the province gives the department: number, date, deadline with its extensions, and the reply.

mod api;
mod model;
mod on_time;

pub use api::routes;
pub use model::{Directive, DirectiveRole, Extension};

use crate::features::records::RecordSource;

/// The source "directives".
pub static SOURCE: RecordSource<Directive> = RecordSource::new(&[&on_time::DEFINITION]);
