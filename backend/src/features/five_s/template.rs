//! The rubric that is offered to begin with.
//!
//! Five groups of four questions of five points: what offices commonly use. No official rule was found that prescribes
//! it, so it is only offered, says so in its basis, and rules nothing until somebody enters it.

use super::rubric::{FiveSGroup, FiveSQuestion, NewRubric};
use crate::db::types::Day;

/// What it says it rests on.
const BASIS: &str = "Mẫu thường dùng, không có văn bản chính thức";

const GROUPS: [(&str, [&str; 4]); 5] = [
    (
        "Sàng lọc",
        [
            "Trên và dưới bàn làm việc không có vật dụng thừa",
            "Tủ, ngăn kéo chỉ chứa hồ sơ, vật dụng còn dùng",
            "Hồ sơ hết hạn lưu được tách riêng và xử lý đúng quy định",
            "Máy móc, thiết bị hỏng được đưa ra khỏi phòng hoặc dán nhãn chờ xử lý",
        ],
    ),
    (
        "Sắp xếp",
        [
            "Mỗi vật dụng có chỗ để cố định, dùng xong trả về chỗ cũ",
            "Tủ, kệ, bìa hồ sơ có nhãn rõ ràng, theo danh mục",
            "Tìm được một hồ sơ bất kỳ trong 1 phút",
            "Dây điện, dây mạng gọn; lối đi, lối thoát hiểm thông thoáng",
        ],
    ),
    (
        "Sạch sẽ",
        [
            "Sàn, tường, trần, cửa sổ sạch",
            "Bàn ghế, tủ kệ, thiết bị không bám bụi",
            "Thùng rác có nắp, được đổ hằng ngày",
            "Có lịch vệ sinh và người phụ trách, thực hiện đúng lịch",
        ],
    ),
    (
        "Săn sóc",
        [
            "Ba việc sàng lọc, sắp xếp, sạch sẽ được làm hằng ngày, không chỉ trước khi kiểm tra",
            "Quy định 5S và sơ đồ phòng được niêm yết, còn đúng thực tế",
            "Lỗi của lần chấm trước đã được khắc phục đúng hạn",
            "Thiết bị được kiểm tra, bảo dưỡng theo lịch",
        ],
    ),
    (
        "Sẵn sàng",
        [
            "Mọi người trong phòng nêu được nội dung 5S và phần việc của mình",
            "Tác phong, trang phục, thẻ tên đúng quy định",
            "Mọi người tự giác làm 5S, không chờ nhắc",
            "Trong kỳ có ít nhất một cải tiến 5S của phòng",
        ],
    ),
];

/// The rubric of 5 × 4 × 5 = 100 points, to be used from this day on.
pub fn offered(from: Day) -> NewRubric {
    NewRubric {
        code: "5S-100".to_owned(),
        name: "Phiếu chấm 5S 100 điểm".to_owned(),
        basis: BASIS.to_owned(),
        groups: GROUPS
            .iter()
            .map(|(group, questions)| FiveSGroup {
                group: (*group).to_owned(),
                questions: questions
                    .iter()
                    .map(|question| FiveSQuestion {
                        question: (*question).to_owned(),
                        most: 5,
                        weight: 1,
                    })
                    .collect(),
            })
            .collect(),
        valid_from: from,
        valid_to: None,
    }
}
