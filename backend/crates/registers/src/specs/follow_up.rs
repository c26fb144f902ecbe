//! The register that follows up incoming documents (*sổ theo dõi giải quyết văn bản đến*; NĐ 30/2020/NĐ-CP, Phụ lục IV).

use super::{ColumnSpec, Spec, column, optional};

/// The register that follows up incoming documents (*sổ theo dõi giải quyết văn bản đến*; NĐ 30/2020/NĐ-CP, Phụ lục IV).
pub const SPEC: Spec = Spec {
    name: "follow_up",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 8] = [
    column("arrival_number", &["Số đến"]),
    column(
        "document",
        &[
            "Tên loại, số và ký hiệu, ngày tháng và tác giả",
            "Tên loại, số, ký hiệu, ngày tháng và tác giả văn bản",
            "Số, ký hiệu văn bản đến",
            "Văn bản đến",
        ],
    ),
    optional(
        "receiver",
        &[
            "Đơn vị hoặc người nhận",
            "Đơn vị, người nhận",
            "Đơn vị chủ trì",
        ],
    ),
    column(
        "due",
        &["Thời hạn giải quyết", "Hạn giải quyết", "Hạn xử lý"],
    ),
    optional(
        "progress",
        &["Tiến độ giải quyết", "Tình trạng", "Kết quả giải quyết"],
    ),
    optional("finished", &["Ngày hoàn thành", "Ngày giải quyết xong"]),
    optional(
        "answer",
        &["Số, ký hiệu văn bản trả lời", "Văn bản trả lời"],
    ),
    optional("note", &["Ghi chú"]),
];
