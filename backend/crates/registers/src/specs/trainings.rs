//! A list of training attendance (*danh sách đào tạo, bồi dưỡng*).

use super::{ColumnSpec, NOTE, Spec, UNIT_OR_ROOM, column, optional};

/// A list of training attendance (*danh sách đào tạo, bồi dưỡng*).
pub const SPEC: Spec = Spec {
    name: "trainings",
    columns: &COLUMNS,
};

const COLUMNS: [ColumnSpec; 13] = [
    optional(
        "person_code",
        &["Mã cán bộ", "Mã nhân viên", "Mã CBCC", "Số hiệu CBCCVC"],
    ),
    column("person", &["Họ và tên", "Họ tên", "Học viên"]),
    UNIT_OR_ROOM,
    column(
        "course",
        &[
            "Tên khóa học",
            "Nội dung đào tạo",
            "Nội dung bồi dưỡng",
            "Lớp",
            "Tên lớp",
            "Khóa đào tạo",
            "Nội dung đào tạo, bồi dưỡng",
        ],
    ),
    optional("from", &["Từ ngày", "Ngày bắt đầu", "Thời gian từ ngày"]),
    optional("to", &["Đến ngày", "Ngày kết thúc", "Thời gian đến ngày"]),
    optional(
        "organiser",
        &["Đơn vị tổ chức", "Cơ sở đào tạo", "Nơi đào tạo"],
    ),
    optional(
        "hours",
        &["Số giờ", "Số giờ học", "Thời lượng (giờ)", "Số giờ đào tạo"],
    ),
    optional("periods", &["Số tiết", "Số tiết học", "Thời lượng (tiết)"]),
    optional(
        "certificate",
        &[
            "Chứng chỉ",
            "Số chứng chỉ",
            "Chứng nhận",
            "Văn bằng, chứng chỉ",
        ],
    ),
    NOTE,
    optional("course_code", &["Mã lớp", "Mã khóa học", "Mã khóa"]),
    optional("length", &["Thời lượng", "Thời lượng đào tạo"]),
];
