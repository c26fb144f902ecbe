//! The tables that are known: what their columns are called. One file each; the names of fields are the importer's own.

pub mod dossiers;
pub mod five_s;
pub mod follow_up;
pub mod incoming_documents;
pub mod outgoing_documents;
pub mod procedures;
pub mod report_06a;
pub mod staff;
pub mod trainings;

/// A column that is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnSpec {
    /// Name of the field.
    pub name: &'static str,
    /// What its header may say; titles above it may be part of it (`Tiếp nhận trực tuyến`). Case, accents and punctuation
    /// do not count.
    pub titles: &'static [&'static str],
    /// The table cannot be read without it.
    pub required: bool,
}

/// A table that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spec {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [ColumnSpec],
}

/// Every table that is known.
pub const ALL: [Spec; 9] = [
    incoming_documents::SPEC,
    outgoing_documents::SPEC,
    follow_up::SPEC,
    dossiers::SPEC,
    procedures::SPEC,
    staff::SPEC,
    trainings::SPEC,
    five_s::SPEC,
    report_06a::SPEC,
];

const fn column(name: &'static str, titles: &'static [&'static str]) -> ColumnSpec {
    ColumnSpec {
        name,
        titles,
        required: true,
    }
}

const fn optional(name: &'static str, titles: &'static [&'static str]) -> ColumnSpec {
    ColumnSpec {
        name,
        titles,
        required: false,
    }
}

impl ColumnSpec {
    /// The same column where the table cannot be read without it.
    const fn needed(self) -> Self {
        Self {
            required: true,
            ..self
        }
    }
}

// Columns that several tables have.

const UNIT_OR_ROOM: ColumnSpec = optional(
    "unit",
    &[
        "Đơn vị",
        "Phòng ban",
        "Phòng",
        "Khoa phòng",
        "Bộ phận",
        "Đơn vị công tác",
    ],
);
const NUMBER: ColumnSpec = optional("number", &["Số, ký hiệu văn bản", "Số, ký hiệu"]);
const DATED: ColumnSpec = optional(
    "dated",
    &[
        "Ngày tháng văn bản",
        "Ngày, tháng, năm văn bản",
        "Ngày văn bản",
        "Ngày ban hành",
    ],
);
const SUBJECT: ColumnSpec = optional(
    "subject",
    &[
        "Tên loại và trích yếu nội dung",
        "Tên loại và trích yếu nội dung văn bản",
        "Trích yếu nội dung",
        "Trích yếu",
    ],
);
const SECRECY: ColumnSpec = optional("secrecy", &["Độ mật", "Mức độ mật"]);
const RECEIPT: ColumnSpec = optional("receipt", &["Ký nhận"]);
const NOTE: ColumnSpec = optional("note", &["Ghi chú"]);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_unique_and_no_title_stands_for_two_fields() {
        let mut specs = BTreeSet::new();
        for spec in ALL {
            assert!(specs.insert(spec.name), "{}", spec.name);
            let mut names = BTreeSet::new();
            let mut titles = BTreeSet::new();
            for column in spec.columns {
                assert!(names.insert(column.name), "{}: {}", spec.name, column.name);
                assert!(!column.titles.is_empty());
                for title in column.titles {
                    let folded = crate::normal::words(title);
                    assert!(titles.insert(folded), "{}: {title}", spec.name);
                }
            }
            assert!(spec.columns.iter().any(|column| column.required));
        }
    }
}
