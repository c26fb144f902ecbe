//! The register of incoming documents (*sổ đăng ký văn bản đến*; NĐ 30/2020/NĐ-CP, Phụ lục IV).

use super::{ColumnSpec, Spec, column, optional};

/// The register of incoming documents (*sổ đăng ký văn bản đến*; NĐ 30/2020/NĐ-CP, Phụ lục IV).
pub const SPEC: Spec = Spec {
    name: "incoming_documents",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 14] = [
    column(
        "arrived",
        &["Ngày đến", "Ngày, tháng đến", "Ngày nhận văn bản"],
    ),
    column("arrival_number", &["Số đến"]),
    optional(
        "author",
        &["Tác giả", "Cơ quan ban hành", "Cơ quan gửi", "Nơi gửi"],
    ),
    column("number", &["Số, ký hiệu văn bản", "Số, ký hiệu"]),
    optional(
        "dated",
        &[
            "Ngày tháng văn bản",
            "Ngày, tháng, năm văn bản",
            "Ngày văn bản",
            "Ngày ban hành",
        ],
    ),
    column(
        "subject",
        &[
            "Tên loại và trích yếu nội dung",
            "Tên loại và trích yếu nội dung văn bản",
            "Trích yếu nội dung",
            "Trích yếu",
        ],
    ),
    optional(
        "receiver",
        &[
            "Đơn vị hoặc người nhận",
            "Đơn vị, người nhận",
            "Đơn vị xử lý",
        ],
    ),
    optional("forwarded", &["Ngày chuyển"]),
    optional(
        "due",
        &["Hạn xử lý", "Thời hạn giải quyết", "Hạn giải quyết"],
    ),
    optional("finished", &["Ngày hoàn thành", "Ngày xử lý xong"]),
    optional("secrecy", &["Độ mật", "Mức độ mật"]),
    optional(
        "channel",
        &["Hình thức gửi", "Hình thức nhận", "Phương thức nhận"],
    ),
    optional("receipt", &["Ký nhận"]),
    optional("note", &["Ghi chú"]),
];
