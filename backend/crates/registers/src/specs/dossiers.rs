//! An export of dossiers from a one-stop-shop system (*hồ sơ thủ tục hành chính*).

use super::{ColumnSpec, Spec, column, optional};

/// An export of dossiers from a one-stop-shop system (*hồ sơ thủ tục hành chính*).
pub const SPEC: Spec = Spec {
    name: "dossiers",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 17] = [
    column("code", &["Mã hồ sơ", "Số hồ sơ", "Mã số hồ sơ", "MaHoSo"]),
    column(
        "procedure_code",
        &["Mã thủ tục", "Mã TTHC", "Mã thủ tục hành chính", "MaTTHC"],
    ),
    optional(
        "procedure_name",
        &[
            "Tên thủ tục",
            "Tên TTHC",
            "Tên thủ tục hành chính",
            "Thủ tục hành chính",
            "Thủ tục",
            "TenTTHC",
        ],
    ),
    optional("field", &["Lĩnh vực", "Tên lĩnh vực", "TenLinhVuc"]),
    optional(
        "channel",
        &[
            "Kênh thực hiện",
            "Hình thức nộp",
            "Hình thức tiếp nhận",
            "Hình thức nộp hồ sơ",
            "KenhThucHien",
        ],
    ),
    optional(
        "level",
        &["Mức độ", "Mức độ dịch vụ công", "Mức độ DVC", "MucDo"],
    ),
    optional("submitted", &["Ngày nộp", "Ngày nộp hồ sơ", "NgayNopHoSo"]),
    column(
        "received",
        &[
            "Ngày tiếp nhận",
            "Ngày nhận hồ sơ",
            "Ngày nhận",
            "NgayTiepNhan",
        ],
    ),
    column(
        "due",
        &[
            "Ngày hẹn trả",
            "Ngày hẹn trả kết quả",
            "Hạn xử lý",
            "Hạn trả",
            "NgayHenTra",
        ],
    ),
    optional(
        "finished",
        &[
            "Ngày kết thúc xử lý",
            "Ngày hoàn thành",
            "Ngày có kết quả",
            "Ngày xử lý xong",
            "NgayKetThucXuLy",
        ],
    ),
    optional("returned", &["Ngày trả", "Ngày trả kết quả", "NgayTra"]),
    optional("refused", &["Ngày từ chối", "NgayTuChoi"]),
    column(
        "status",
        &[
            "Trạng thái",
            "Trạng thái hồ sơ",
            "Tình trạng",
            "Tình trạng hồ sơ",
            "TrangThaiHoSo",
        ],
    ),
    optional(
        "unit",
        &[
            "Đơn vị xử lý",
            "Phòng xử lý",
            "Cơ quan xử lý",
            "Đơn vị thụ lý",
            "DonViXuLy",
        ],
    ),
    optional(
        "supplement_asked",
        &["Ngày yêu cầu bổ sung", "Ngày bổ sung", "NgayBoSung"],
    ),
    optional(
        "supplement_received",
        &[
            "Ngày tiếp nhận bổ sung",
            "Ngày nộp bổ sung",
            "NgayTiepNhanBoSung",
        ],
    ),
    optional("new_due", &["Ngày hẹn trả mới", "NgayHenTraMoi"]),
];
