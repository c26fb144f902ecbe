//! A list of staff (*danh sách cán bộ, công chức, viên chức*).

use super::{ColumnSpec, Spec, column, optional};

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
    column(
        "unit",
        &[
            "Đơn vị",
            "Phòng ban",
            "Phòng",
            "Khoa phòng",
            "Bộ phận",
            "Đơn vị công tác",
        ],
    ),
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
    optional("note", &["Ghi chú"]),
];
