//! What all handlers share of HTTP: the envelope around each answer, typed refusals of unreadable input,
//! entity tags, pages of a list, patches that tell absent from null.

mod address;
pub mod body;
pub mod envelope;
pub mod etag;
pub mod input;
pub mod page;
pub mod patch;
pub mod request_context;
pub mod search;
pub mod typed;
pub mod unreadable;
pub mod upload;
pub mod whole;

pub use body::Body;
pub use etag::{ETag, IfMatch, fresh, tagged};
pub use page::{Cursor, Page, PageQuery};
pub use patch::Patch;
pub use request_context::RequestContext;
pub use search::SearchText;
pub use typed::{Json, Query};
pub use unreadable::{Reader, unreadable_file};
pub use upload::{Upload, uploaded};
pub use whole::{whole, whole_or_null, whole_values};
