//! A catalogue of administrative procedures (*danh mục thủ tục hành chính*).

use super::{ColumnSpec, Spec, column, optional};

/// A catalogue of administrative procedures (*danh mục thủ tục hành chính*).
pub const SPEC: Spec = Spec {
    name: "procedures",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 14] = [
    column(
        "code",
        &[
            "Mã thủ tục",
            "Mã TTHC",
            "Mã thủ tục hành chính",
            "Mã số TTHC",
            "code",
        ],
    ),
    column(
        "name",
        &[
            "Tên thủ tục",
            "Tên TTHC",
            "Tên thủ tục hành chính",
            "Thủ tục hành chính",
            "name",
        ],
    ),
    optional("field", &["Lĩnh vực", "field"]),
    optional(
        "level",
        &["Mức độ", "Mức độ dịch vụ công", "Mức độ DVC", "level"],
    ),
    optional(
        "authority",
        &[
            "Thẩm quyền giải quyết",
            "Cấp thực hiện",
            "Cấp giải quyết",
            "Cơ quan thực hiện",
            "authority",
        ],
    ),
    optional(
        "limit_days",
        &[
            "Thời hạn giải quyết",
            "Thời gian giải quyết",
            "Số ngày giải quyết",
            "limit_days",
        ],
    ),
    optional(
        "decision",
        &["Quyết định công bố", "Số quyết định công bố", "QĐ công bố"],
    ),
    optional(
        "published",
        &["Ngày công bố", "Ngày quyết định công bố", "Ngày QĐ công bố"],
    ),
    optional(
        "iso_number",
        &[
            "Mã quy trình ISO",
            "Quy trình ISO",
            "Số quy trình",
            "Ký hiệu quy trình",
        ],
    ),
    optional(
        "iso_issued",
        &[
            "Ngày ban hành quy trình",
            "Ngày ban hành ISO",
            "Ngày ban hành quy trình ISO",
        ],
    ),
    optional("iso_version", &["Lần ban hành", "Phiên bản"]),
    optional("valid_from", &["Ngày hiệu lực", "Hiệu lực từ"]),
    optional("valid_to", &["Ngày hết hiệu lực", "Hiệu lực đến"]),
    optional(
        "unit",
        &["Đơn vị chủ trì", "Phòng chủ trì", "Phòng phụ trách"],
    ),
];
