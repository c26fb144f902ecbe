//! Why a file was refused, in words for the person who sent it.

use plandoc::ReadError;

use crate::error::{Code, Error, Language};

/// The refusal that a reader's error calls for.
pub(super) fn of(error: &ReadError, language: Language) -> Error {
    let (code, vietnamese, english) = match error {
        ReadError::Empty => (
            Code::NotAPlan,
            "Tệp rỗng.".to_owned(),
            "The file is empty.".to_owned(),
        ),
        ReadError::NotAPlan { .. } => (
            Code::NotAPlan,
            "Không thấy bảng mục tiêu chất lượng nào, cũng không thấy danh sách mục tiêu đánh số. Bảng cần có dòng tiêu đề với cột \
             mục tiêu và ít nhất một trong các cột: đo lường, biện pháp, trách nhiệm, thời gian."
                .to_owned(),
            "There is no table of quality objectives, and no numbered list of them. The table needs a header row with a column for \
             the objective and at least one for measure, actions, responsibility or time."
                .to_owned(),
        ),
        ReadError::TooLarge { .. } => (
            Code::PayloadTooLarge,
            "Tệp lớn hơn mức cho phép (10 MB, 100.000 ô).".to_owned(),
            "The file is larger than is taken (10 MB, 100,000 cells).".to_owned(),
        ),
        ReadError::Encrypted => (
            Code::UnreadableFile,
            "Tệp được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.".to_owned(),
            "The file is protected by a password. Remove it and send the file again.".to_owned(),
        ),
        ReadError::LegacyFormat { found } => (
            Code::UnreadableFile,
            format!("Tệp thuộc định dạng Office cũ ({found}). Hãy lưu lại dưới dạng .docx hoặc .xlsx."),
            format!("The file has a legacy Office format ({found}). Save it as .docx or .xlsx."),
        ),
        ReadError::Corrupt { part, .. } => (
            Code::UnreadableFile,
            format!("Tệp bị hỏng (phần {part}). Hãy mở và lưu lại tệp, rồi gửi lại."),
            format!("The file is damaged (part {part}). Open it, save it again and send that."),
        ),
        ReadError::ZipBomb { .. } => (
            Code::UnreadableFile,
            "Tệp nén bất thường: nội dung giải nén vượt mức an toàn.".to_owned(),
            "The file is packed abnormally: unpacked it passes what is safe.".to_owned(),
        ),
        ReadError::UnsupportedFormat { found } => (
            Code::UnsupportedMediaType,
            format!("Chỉ nhận tệp .docx, .xlsx hoặc văn bản (UTF-8); tệp này là {found}."),
            format!("Only .docx, .xlsx and text (UTF-8) files are taken; this one is {found}."),
        ),
    };
    Error::from(code).with_detail(match language {
        Language::Vietnamese => vietnamese,
        Language::English => english,
    })
}
