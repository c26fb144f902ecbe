//! Reads and writes the messages that Vietnamese offices exchange over the national document axis (*trục liên thông văn
//! bản*): QCVN 102:2016/BTTTT, as amended in 2022, in every variant that is known to be sent. No HTTP, no database,
//! no clock.
//!
//! ```
//! let bytes = include_bytes!("../tests/data/status.edxml");
//! let reading = edxml::read(bytes.as_slice(), &edxml::Limits::default())?;
//! let edxml::Message::Status(status) = reading.message else { panic!("a status") };
//! assert_eq!(status.status, edxml::StatusCode::Received);
//! # Ok::<(), edxml::ReadError>(())
//! ```
//!
//! - Elements are found by their local name; namespaces, prefixes and the envelope around them differ by vendor.
//! - Nothing is refused for being long, unknown or out of order: it is kept as it came, with a [`Warning`].
//!   Refused is what cannot be told apart from other messages (no sender, no document id), and what attacks.
//! - Attachments are passed over without being held in memory. [`read_with_files`] and [`attachments`] read them, when asked.
//! - Mail addresses, telephone numbers and names of the staff who handled a message are not kept.
//! - Times are local to Vietnam (UTC+7), which is what senders mean; a time with another offset is converted.

mod agency;
mod attachments;
mod error;
mod limits;
mod model;
mod reading;
mod warning;
mod writing;
mod xml;

pub use agency::{equivalent, modern};
pub use attachments::{File, Files, RefusedFile, attachments, read_with_files};
pub use error::{Place, ReadError};
pub use limits::{AttachmentLimits, Limits};
pub use model::codes::{BusinessKind, Priority, ReceiverChangeKind, StatusCode};
pub use model::document::{
    Attachment, Business, Code, Document, DocumentType, ReceiverChange, Replacement, Signer, Trace,
};
pub use model::{Agency, Message, Reference, Status};
pub use reading::{Reading, read};
pub use warning::{Warning, WarningCode};
pub use writing::{NewFile, write_document, write_status};
