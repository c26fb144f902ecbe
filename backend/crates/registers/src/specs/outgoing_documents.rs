//! The register of outgoing documents (*sổ đăng ký văn bản đi*; NĐ 30/2020/NĐ-CP, Phụ lục IV), with the columns that tell electronic from paper, which the register itself does not have.

use super::{ColumnSpec, Spec, column, optional};

/// The register of outgoing documents (*sổ đăng ký văn bản đi*; NĐ 30/2020/NĐ-CP, Phụ lục IV), with the columns that tell electronic from paper, which the register itself does not have.
pub const SPEC: Spec = Spec {
    name: "outgoing_documents",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 15] = [
    column("number", &["Số, ký hiệu văn bản", "Số, ký hiệu"]),
    column(
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
    optional("signer", &["Người ký"]),
    optional("receivers", &["Nơi nhận văn bản", "Nơi nhận"]),
    optional(
        "archive",
        &[
            "Đơn vị, người nhận bản lưu",
            "Nơi nhận bản lưu",
            "Đơn vị nhận bản lưu",
        ],
    ),
    optional("copies", &["Số lượng bản"]),
    optional("sent", &["Ngày chuyển", "Ngày gửi"]),
    optional("secrecy", &["Độ mật", "Mức độ mật"]),
    optional("channel", &["Hình thức gửi", "Phương thức gửi"]),
    optional(
        "electronic",
        &["Gửi điện tử", "Văn bản điện tử", "Gửi qua trục liên thông"],
    ),
    optional("signed_digitally", &["Ký số", "Chữ ký số", "Đã ký số"]),
    optional(
        "answers",
        &["Trả lời văn bản", "Phúc đáp văn bản", "Văn bản trả lời"],
    ),
    optional("receipt", &["Ký nhận"]),
    optional("note", &["Ghi chú"]),
];
