//! Reads what Vietnamese one-stop systems (*một cửa điện tử*) send of their dossiers. No HTTP, no database, no clock.
//!
//! - [`dvcqg`] the national portal's messages, `DongBoHoSoMC` and `CapNhatTienDoHoSoMC`
//! - [`igate`] pages of the dossier search of VNPT iGate
//!
//! ```
//! let message = r#"{ "madonvi": "000.00.16.H29", "service": "DongBoHoSoMC", "data": [{
//!     "MaHoSo": "H29.16-260424-0001", "MaTTHC": "1.002835", "TrangThaiHoSo": "9", "ChuHoSo": "Nguyễn Thị A",
//!     "NgayTiepNhan": "20260424090000", "NgayKetThucXuLy": "20260504101500" }] }"#;
//! let message = onestop::dvcqg::read(message.as_bytes(), 10_000)?;
//! let dossier = onestop::dvcqg::dossier(message.rows[0], message.office.as_deref())?;
//! assert_eq!(dossier.unit, "000.00.16.H29");
//! assert_eq!(dossier.status.words().find_map(onestop::Status::of_number), Some(onestop::Status::Done));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! - A format is read through the list of its fields that are needed. The rest, where citizens' data is, is passed over and
//!   reaches neither a row nor a refusal: no name, no number of an identity card, no telephone, no mail.
//! - One bad row spoils no other: a message is taken apart first ([`dvcqg::read`], [`igate::read`]), its rows are read one by
//!   one. A refused row says at which field and can be kept, less all that was passed over ([`Kept`]), to be read again.
//! - Codes come as they were sent. What they mean is a matter of each sender; [`Status`], [`Channel`] and [`Level`] know
//!   what the portal fixes.
//! - Times are local to Vietnam (UTC+7), which is what senders mean; a time with another offset is converted.

mod codes;
pub mod dvcqg;
pub mod igate;
mod json;
mod kept;
mod row;
mod text;
mod time;

pub use codes::{Channel, Level, Status};
pub use kept::{KEPT_CHARS, Kept};
pub use row::{Coded, Dossier, Fault, Pause, ReadError, Refusal, Step};
