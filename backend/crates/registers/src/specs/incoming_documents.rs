//! The register of incoming documents (*sổ đăng ký văn bản đến*; NĐ 30/2020/NĐ-CP, Phụ lục IV).

use super::{ColumnSpec, DATED, NOTE, NUMBER, RECEIPT, SECRECY, SUBJECT, Spec, column, optional};

/// The register of incoming documents (*sổ đăng ký văn bản đến*; NĐ 30/2020/NĐ-CP, Phụ lục IV).
pub const SPEC: Spec = Spec {
    name: "incoming_documents",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 15] = [
    column(
        "arrived",
        &["Ngày đến", "Ngày, tháng đến", "Ngày nhận văn bản"],
    ),
    column("arrival_number", &["Số đến"]),
    optional(
        "author",
        &["Tác giả", "Cơ quan ban hành", "Cơ quan gửi", "Nơi gửi"],
    ),
    NUMBER.needed(),
    DATED,
    SUBJECT.needed(),
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
    SECRECY,
    optional(
        "channel",
        &["Hình thức gửi", "Hình thức nhận", "Phương thức nhận"],
    ),
    RECEIPT,
    NOTE,
    optional("unit", &["Đơn vị chủ trì", "Phòng chủ trì"]),
];
