//! Why a file was refused, in words for the person who sent it.

use officefile::Error as Refusal;

use crate::error::{Code, Error, Language};

/// What a reader of files takes.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// The formats, in Vietnamese: `.xlsx hoặc .csv`.
    pub formats: &'static str,
    /// The same in English.
    pub formats_in_english: &'static str,
    /// Megabytes of a file.
    pub megabytes: usize,
    /// Cells of its tables, in thousands.
    pub thousand_cells: usize,
}

/// The refusal that an unreadable file calls for.
pub fn unreadable_file(refusal: &Refusal, reader: &Reader, language: Language) -> Error {
    let Reader {
        formats,
        formats_in_english,
        megabytes,
        thousand_cells,
    } = reader;
    let (code, vietnamese, english) = match refusal {
        Refusal::Empty => (
            Code::UnreadableFile,
            "Tệp rỗng.".to_owned(),
            "The file is empty.".to_owned(),
        ),
        Refusal::TooLarge { .. } => (
            Code::PayloadTooLarge,
            format!("Tệp lớn hơn mức cho phép ({megabytes} MB, {thousand_cells}.000 ô)."),
            format!(
                "The file is larger than is taken ({megabytes} MB, {thousand_cells},000 cells)."
            ),
        ),
        Refusal::Encrypted => (
            Code::UnreadableFile,
            "Tệp được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.".to_owned(),
            "The file is protected by a password. Remove it and send the file again.".to_owned(),
        ),
        Refusal::LegacyFormat { found } => (
            Code::UnreadableFile,
            format!(
                "Tệp thuộc định dạng Office cũ ({found}). Hãy lưu lại dưới dạng .docx hoặc .xlsx."
            ),
            format!("The file has a legacy Office format ({found}). Save it as .docx or .xlsx."),
        ),
        Refusal::Corrupt { part, .. } => (
            Code::UnreadableFile,
            format!("Tệp bị hỏng (phần {part}). Hãy mở và lưu lại tệp, rồi gửi lại."),
            format!("The file is damaged (part {part}). Open it, save it again and send that."),
        ),
        Refusal::ZipBomb { .. } => (
            Code::UnreadableFile,
            "Tệp nén bất thường: nội dung giải nén vượt mức an toàn.".to_owned(),
            "The file is packed abnormally: unpacked it passes what is safe.".to_owned(),
        ),
        Refusal::UnsupportedFormat { found } => (
            Code::UnsupportedMediaType,
            format!("Chỉ nhận tệp {formats}; tệp này là {found}."),
            format!("Only {formats_in_english} files are taken; this one is {found}."),
        ),
    };
    Error::from(code).with_detail(match language {
        Language::Vietnamese => vietnamese,
        Language::English => english,
    })
}
