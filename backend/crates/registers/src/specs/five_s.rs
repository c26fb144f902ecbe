//! A score sheet of 5S (*phiếu chấm điểm 5S*).

use super::{ColumnSpec, Spec, column, optional};

/// A score sheet of 5S (*phiếu chấm điểm 5S*).
pub const SPEC: Spec = Spec {
    name: "five_s",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 12] = [
    optional("number", &["TT", "STT"]),
    optional(
        "group",
        &["Nhóm tiêu chí", "Nhóm", "Hạng mục", "Tiêu chuẩn"],
    ),
    column(
        "question",
        &[
            "Nội dung",
            "Nội dung đánh giá",
            "Nội dung kiểm tra",
            "Tiêu chí",
            "Tiêu chí đánh giá",
        ],
    ),
    optional("maximum", &["Điểm tối đa", "Điểm chuẩn", "Thang điểm"]),
    column(
        "score",
        &["Điểm", "Điểm chấm", "Điểm đạt", "Điểm đánh giá", "Điểm số"],
    ),
    optional(
        "finding",
        &["Cụ thể", "Nhận xét", "Ghi chú", "Tồn tại", "Mô tả cụ thể"],
    ),
    optional("weight", &["Hệ số", "Trọng số"]),
    optional("room_code", &["Mã phòng", "Mã khu vực"]),
    optional(
        "room",
        &[
            "Phòng",
            "Tên phòng",
            "Khu vực",
            "Khoa",
            "Khoa, phòng",
            "Nơi đánh giá",
        ],
    ),
    optional(
        "audited",
        &["Ngày đánh giá", "Ngày chấm", "Ngày kiểm tra", "Thời gian"],
    ),
    optional(
        "auditor",
        &["Đánh giá viên", "Người đánh giá", "Người chấm"],
    ),
    optional("unit", &["Đơn vị", "Bộ phận", "Đơn vị công tác"]),
];
