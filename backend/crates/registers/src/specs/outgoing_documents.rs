//! The register of outgoing documents (*sổ đăng ký văn bản đi*; NĐ 30/2020/NĐ-CP, Phụ lục IV), with the columns that tell electronic from paper, which the register itself does not have.

use super::{ColumnSpec, DATED, NOTE, NUMBER, RECEIPT, SECRECY, SUBJECT, Spec, optional};

/// The register of outgoing documents (*sổ đăng ký văn bản đi*; NĐ 30/2020/NĐ-CP, Phụ lục IV), with the columns that tell electronic from paper, which the register itself does not have.
pub const SPEC: Spec = Spec {
    name: "outgoing_documents",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 16] = [
    NUMBER.needed(),
    DATED.needed(),
    SUBJECT.needed(),
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
    SECRECY,
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
    RECEIPT,
    NOTE,
    optional(
        "unit",
        &["Đơn vị soạn thảo", "Phòng soạn thảo", "Đơn vị chủ trì"],
    ),
];
