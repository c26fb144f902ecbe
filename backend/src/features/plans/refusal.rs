//! Why a file was refused, in words for the person who sent it.

use plandoc::ReadError;

use crate::error::{Code, Error, Language};
use crate::http::{Reader, unreadable_file};

const READER: Reader = Reader {
    formats: ".docx, .xlsx hoặc văn bản (UTF-8)",
    formats_in_english: ".docx, .xlsx and text (UTF-8)",
    megabytes: super::understanding::FILE_LIMIT >> 20,
    thousand_cells: 100,
};

/// The refusal that a reader's error calls for.
pub(super) fn of(error: &ReadError, language: Language) -> Error {
    match (error, language) {
        (ReadError::File(plandoc::Error::Empty), language) => not_a_plan(match language {
            Language::Vietnamese => "Tệp rỗng.",
            Language::English => "The file is empty.",
        }),
        (ReadError::File(error), language) => unreadable_file(error, &READER, language),
        (ReadError::NotAPlan { .. }, Language::Vietnamese) => not_a_plan(
            "Không thấy bảng mục tiêu chất lượng nào, cũng không thấy danh sách mục tiêu đánh số. Bảng cần có dòng tiêu đề với cột \
             mục tiêu và ít nhất một trong các cột: đo lường, biện pháp, trách nhiệm, thời gian.",
        ),
        (ReadError::NotAPlan { .. }, Language::English) => not_a_plan(
            "There is no table of quality objectives, and no numbered list of them. The table needs a header row with a column for \
             the objective and at least one for measure, actions, responsibility or time.",
        ),
    }
}

fn not_a_plan(detail: &str) -> Error {
    Error::from(Code::NotAPlan).with_detail(detail.to_owned())
}
