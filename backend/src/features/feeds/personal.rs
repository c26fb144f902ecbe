//! Which fields hold a citizen's data, by their names.

/// Parts of field names that stand for a citizen's data, in our words, the portal's and English: a sender that has such
/// a field is told so by name (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
const PERSONAL: &[&str] = &[
    "applicant",
    "citizen",
    "owner",
    "fullname",
    "full_name",
    "ho_ten",
    "hoten",
    "chuhoso",
    "chu_ho_so",
    "sogiayto",
    "so_giay_to",
    "cccd",
    "cmnd",
    "identity",
    "id_number",
    "dinhdanh",
    "dinh_danh",
    "passport",
    "phone",
    "dienthoai",
    "dien_thoai",
    "mobile",
    "email",
    "e_mail",
    "address",
    "diachi",
    "dia_chi",
    "birth",
    "ngaysinh",
    "ngay_sinh",
    "fax",
    "nguoinop",
    "nguoi_nop",
];

/// Whether a field of this name holds personal data of citizens.
pub fn is_personal(field: &str) -> bool {
    let field = field.to_lowercase();
    PERSONAL.iter().any(|part| field.contains(part))
}
