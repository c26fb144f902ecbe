//! A status message.

use super::fields::Fields;
use crate::error::ReadError;
use crate::model::codes::StatusCode;
use crate::model::{Agency, Reference, Status};
use crate::warning::WarningCode;

pub(super) fn status(mut header: Fields<'_, '_>) -> Result<Status, ReadError> {
    let sender = match header.node.child(&["From"]) {
        Some(from) => header.of(from, "From").agency(),
        None => Agency::default(),
    };
    if sender.id.is_empty() {
        return Err(ReadError::Missing {
            field: "From/OrganId",
        });
    }
    let about = match header.node.child(&["ResponseFor"]) {
        Some(about) => header.of(about, "ResponseFor").reference(),
        None => Reference::default(),
    };
    if about.document_id.is_none() && about.code.is_none() {
        return Err(ReadError::Missing {
            field: "ResponseFor/DocumentId",
        });
    }
    let status = header.text(&["StatusCode"]).ok_or(ReadError::Missing {
        field: "StatusCode",
    })?;
    let status = StatusCode::of(&status);
    if let StatusCode::Other(code) = &status {
        header.warn(WarningCode::UnknownCode, "StatusCode", code);
    }
    let department = match header.node.child(&["StaffInfo"]) {
        Some(staff) => header.of(staff, "StaffInfo").text(&["Department"]),
        None => None,
    };
    Ok(Status {
        sender,
        about,
        status,
        description: header.text(&["Description"]),
        at: header.date_time(&["Timestamp"]),
        department,
    })
}
