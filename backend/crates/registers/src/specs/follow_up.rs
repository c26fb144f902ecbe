//! The register that follows up incoming documents (*sổ theo dõi giải quyết văn bản đến*; NĐ 30/2020/NĐ-CP, Phụ lục IV),
//! and the lists of tasks that offices keep in its place.

use super::{ColumnSpec, NOTE, Spec, column, optional};

/// The register that follows up incoming documents (*sổ theo dõi giải quyết văn bản đến*; NĐ 30/2020/NĐ-CP, Phụ lục IV),
/// or a list of tasks with number, date and content in columns of their own.
pub const SPEC: Spec = Spec {
    name: "follow_up",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 14] = [
    optional("arrival_number", &["Số đến"]),
    optional(
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
        &[
            "Thời hạn giải quyết",
            "Hạn giải quyết",
            "Hạn xử lý",
            "Thời hạn hoàn thành",
            "Hạn hoàn thành",
        ],
    ),
    optional(
        "progress",
        &["Tiến độ giải quyết", "Tình trạng", "Kết quả giải quyết"],
    ),
    optional(
        "finished",
        &["Ngày hoàn thành", "Ngày giải quyết xong", "Ngày trả lời"],
    ),
    optional(
        "answer",
        &["Số, ký hiệu văn bản trả lời", "Văn bản trả lời"],
    ),
    NOTE,
    optional(
        "number",
        &["Số, ký hiệu", "Số văn bản", "Số, ký hiệu văn bản giao"],
    ),
    optional(
        "dated",
        &[
            "Ngày văn bản",
            "Ngày ban hành",
            "Ngày giao",
            "Ngày tháng văn bản",
        ],
    ),
    optional(
        "subject",
        &[
            "Nội dung nhiệm vụ",
            "Nội dung giao",
            "Nhiệm vụ",
            "Nội dung",
            "Trích yếu",
            "Trích yếu nội dung",
        ],
    ),
    optional("author", &["Cơ quan giao", "Cơ quan ban hành", "Tác giả"]),
    optional("role", &["Vai trò", "Chủ trì/phối hợp"]),
    optional("unit", &["Đơn vị", "Phòng chủ trì", "Đơn vị thực hiện"]),
];
