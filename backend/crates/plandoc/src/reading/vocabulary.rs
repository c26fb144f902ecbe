//! The words that offices head their columns with, folded; phrases are parted by `|`.

use super::header::Column;

/// What a header may be, begin with or contain.
pub(super) const PHRASES: &[(Column, &str)] = &[
    (
        Column::Objective,
        "muc tieu chat luong|muc tieu|noi dung muc tieu|ten muc tieu|muc tieu cu the|chi tieu chat luong|\
         noi dung chi tieu|ten chi tieu",
    ),
    (
        Column::Measure,
        "do luong|chi so do luong|chi tieu do luong|chi so danh gia|chi so|ket qua can dat|ket qua phai dat|\
         ket qua mong doi|ket qua du kien|muc can dat|muc tieu can dat|thuoc do|muc chat luong|tieu chi do luong|\
         tieu chi danh gia|tieu chi|chi tieu can dat|chi tieu phan dau|muc phan dau|kpi|muc dat|muc do|ty le|ti le|\
         gia tri|muc do dat",
    ),
    (Column::MeasureUnit, "don vi tinh|dvt|don vi do"),
    (
        Column::Action,
        "bien phap thuc hien|bien phap|ke hoach thuc hien|noi dung cong viec|noi dung thuc hien|giai phap thuc hien|giai phap|\
         cach thuc thuc hien|ke hoach hanh dong|hanh dong|cong viec|nhiem vu|hoat dong|noi dung hoat dong|\
         phuong phap thuc hien|cach thuc hien|cong viec thuc hien|cac buoc thuc hien|noi dung nhiem vu",
    ),
    (
        Column::Responsible,
        "trach nhiem thuc hien|trach nhiem|nguoi chiu trach nhiem|don vi chiu trach nhiem|bo phan chiu trach nhiem|\
         nguoi thuc hien|don vi thuc hien|bo phan thuc hien|phong thuc hien|phan cong thuc hien|phan cong|\
         nguoi phu trach|don vi phu trach|bo phan phu trach|phu trach|don vi, ca nhan thuc hien|\
         don vi, ca nhan chiu trach nhiem|don vi, bo phan thuc hien",
    ),
    (
        Column::Deadline,
        "thoi gian hoan thanh|hoan thanh|thoi han hoan thanh|thoi han|thoi gian thuc hien|thoi gian|tien do thuc hien|\
         tien do|ngay hoan thanh|han hoan thanh|moc thoi gian|thoi diem hoan thanh|thoi diem|ke hoach hoan thanh",
    ),
    (
        Column::Resources,
        "nguon luc can thiet|nguon luc thuc hien|nguon luc|kinh phi thuc hien|nguon kinh phi|kinh phi|\
         dieu kien dam bao|dieu kien thuc hien|du toan",
    ),
    (
        Column::Kept,
        "ghi chu|phuong phap do luong|phuong phap do|cach do luong|cach do|cach tinh|phuong phap tinh|\
         phuong phap danh gia|phuong phap theo doi|tan suat|chu ky",
    ),
];

/// How surely a header that is one of [`WHOLE`] means its column.
#[derive(Debug, Clone, Copy)]
pub(super) enum Surety {
    Exact,
    Weak,
    Weaker,
    Weakest,
}

/// What a header means when it says nothing else; the surer meanings of an ambiguous one come first.
pub(super) const WHOLE: &[(Column, Surety, &str)] = &[
    (
        Column::Number,
        Surety::Exact,
        "stt|tt|so tt|so thu tu|thu tu|no|no.|#|so",
    ),
    (Column::Objective, Surety::Weak, "chi tieu|noi dung"),
    (
        Column::Measure,
        Surety::Weakest,
        "chi tieu|ket qua|muc tieu nam",
    ),
    (Column::Action, Surety::Weaker, "noi dung|viec can lam"),
    (
        Column::Responsible,
        Surety::Weak,
        "don vi|nguoi|ca nhan|don vi, ca nhan",
    ),
];
