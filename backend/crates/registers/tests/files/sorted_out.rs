//! Which table a file holds, and what stands above it.

use registers::{above, find_header, recognise, specs};

use crate::{open, sheet};

/// The likeliest table of a file.
fn kind(text: &str) -> &'static str {
    recognise(&open(text.as_bytes()), &specs::ALL)[0].spec.name
}

#[test]
fn tables_are_told_apart_by_their_headers() {
    for (header, name) in [
        (
            "Ngày đến;Số đến;Tác giả;Số, ký hiệu văn bản;Ngày tháng văn bản;Trích yếu;Đơn vị hoặc người nhận;Hạn xử lý",
            "incoming_documents",
        ),
        (
            "Số, ký hiệu văn bản;Ngày tháng văn bản;Trích yếu;Người ký;Nơi nhận văn bản",
            "outgoing_documents",
        ),
        (
            "STT;Số văn bản;Ngày văn bản;Nội dung nhiệm vụ;Đơn vị chủ trì;Hạn hoàn thành;Ngày hoàn thành;Văn bản trả lời",
            "follow_up",
        ),
        (
            "Mã hồ sơ;Mã thủ tục;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái;Đơn vị xử lý",
            "dossiers",
        ),
        (
            "TT;Mã TTHC;Tên thủ tục;Lĩnh vực;Mức độ;Thời hạn giải quyết",
            "procedures",
        ),
        (
            "TT;Mã cán bộ;Họ và tên;Chức vụ;Đơn vị;Ngày tuyển dụng",
            "staff",
        ),
        (
            "TT;Họ và tên;Đơn vị;Tên lớp;Từ ngày;Đến ngày;Số giờ",
            "trainings",
        ),
        ("TT;Nội dung đánh giá;Điểm tối đa;Điểm;Nhận xét", "five_s"),
    ] {
        let cells = header.replace(|c| c != ';', "").len();
        let text = format!("{header}\n{}\n", "x;".repeat(cells) + "x");
        assert_eq!(kind(&text), name, "{header}");
    }
}

#[test]
fn what_stands_above_goes_for_all_rows() {
    let text = "PHIẾU CHẤM ĐIỂM 5S;;;\n\
        Phòng: Nghiệp vụ Y;;\"Ngày chấm:\";12/03/2026\n\
        Ngày chấm: 13/03/2026;Ghi chú: ;;Kính gửi: Ban 5S\n\
        TT;Nội dung;Điểm;Nhận xét\n\
        1;Bàn gọn;5;\n\
        Phòng: Dưới bảng;;;\n";
    let sheet = sheet(text.as_bytes());
    let spec = specs::five_s::SPEC;
    let header = find_header(&sheet, spec.columns).expect("a header");
    let found: Vec<(String, String)> = above(&sheet, &header, spec.columns).into_iter().collect();
    let is = |field: &str, words: &str| (field.to_owned(), words.to_owned());
    // "Ghi chú" is a name of the column of findings, which is there.
    assert_eq!(
        found,
        [is("audited", "13/03/2026"), is("room", "Nghiệp vụ Y")]
    );
}
