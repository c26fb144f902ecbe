//! The department's tree of units, and the names that documents call them by.
//!
//! A name in a document is matched by code, name, short name or alias, all folded ([`fold`](crate::text::fold)), or
//! by its abbreviation.
//! Groups ("Tất cả công chức", "các phòng liên quan") are entries of kind `group`, outside the tree of reach.

mod abbreviation;
mod api;
mod model;
mod store;

pub use api::routes;
pub use model::{NewUnit, Unit, UnitKind};
pub use store::{Directory, add_alias, create, directory, subtree};
