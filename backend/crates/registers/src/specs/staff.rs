//! A list of staff (*danh sách cán bộ, công chức, viên chức*).

use super::{ColumnSpec, NOTE, Spec, UNIT_OR_ROOM, column, optional};

/// A list of staff (*danh sách cán bộ, công chức, viên chức*).
pub const SPEC: Spec = Spec {
    name: "staff",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 9] = [
    optional(
        "code",
        &[
            "Mã cán bộ",
            "Mã nhân viên",
            "Mã CBCC",
            "Mã số",
            "Số hiệu CBCCVC",
        ],
    ),
    column("name", &["Họ và tên", "Họ tên"]),
    optional("position", &["Chức vụ", "Chức danh", "Vị trí việc làm"]),
    UNIT_OR_ROOM.needed(),
    optional(
        "joined",
        &[
            "Ngày vào cơ quan",
            "Ngày về cơ quan",
            "Ngày tuyển dụng",
            "Ngày vào làm",
        ],
    ),
    optional(
        "left",
        &[
            "Ngày nghỉ việc",
            "Ngày chuyển đi",
            "Ngày thôi việc",
            "Ngày nghỉ hưu",
        ],
    ),
    optional(
        "leave_from",
        &["Nghỉ dài hạn từ", "Nghỉ từ ngày", "Nghỉ thai sản từ"],
    ),
    optional(
        "leave_to",
        &["Nghỉ dài hạn đến", "Nghỉ đến ngày", "Nghỉ thai sản đến"],
    ),
    NOTE,
];
