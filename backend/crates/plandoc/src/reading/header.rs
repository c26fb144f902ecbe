//! What the columns of a table mean, told from the words of its header.

use std::sync::LazyLock;

use regex::Regex;

use super::vocabulary::{PHRASES, Surety, WHOLE};
use crate::fold::{fold, tidy};
use crate::pattern::pattern;

/// The meaning of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Column {
    Number,
    Objective,
    Measure,
    MeasureUnit,
    Action,
    Responsible,
    Lead,
    Coordinators,
    Deadline,
    Resources,
    /// Known, and kept as it stands: notes, how and how often something is measured.
    Kept,
    Unknown,
}

impl Column {
    /// Stable name for questions.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Objective => "objective",
            Self::Measure => "measure",
            Self::MeasureUnit => "measure_unit",
            Self::Action => "action",
            Self::Responsible => "responsible",
            Self::Lead => "lead",
            Self::Coordinators => "coordinators",
            Self::Deadline => "deadline",
            Self::Resources => "resources",
            Self::Kept => "kept",
            Self::Unknown => "unknown",
        }
    }
}

/// How surely a header means a column. Within a grade, the longer phrase is surer.
const EXACT: usize = 10_000;
const PARTNER: usize = 8_000;
const BEGINS: usize = 6_000;
const WEAK: usize = 5_000;
const CONTAINS: usize = 4_000;

static BRACKETS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\([^)]*\)|\b(?:nam )?20\d\d\b"));

/// Headers are short; a longer cell is data.
const LONGEST: usize = 120;

/// Meanings a header may have, with how surely.
pub(crate) fn meanings(header: &str) -> Vec<(usize, Column)> {
    let folded = fold(&tidy(header));
    if folded.is_empty() || header.len() > LONGEST {
        return Vec::new();
    }
    let plain = fold(&BRACKETS.replace_all(&folded, " ").replace('/', ", "));
    let plain = plain
        .trim_matches(|c: char| !c.is_alphanumeric() && c != '#')
        .to_owned();
    let mut meanings: Vec<(usize, Column)> = WHOLE
        .iter()
        .filter(|(_, _, phrases)| phrases.split('|').any(|phrase| phrase == plain))
        .map(|(column, surety, _)| (weight(*surety), *column))
        .collect();
    meanings.extend(partner(&plain));
    for (column, phrases) in PHRASES {
        let best = phrases
            .split('|')
            .filter_map(|phrase| grade(&plain, phrase))
            .max();
        meanings.extend(best.map(|weight| (weight, *column)));
    }
    meanings
}

fn weight(surety: Surety) -> usize {
    match surety {
        Surety::Exact => EXACT,
        Surety::Weak => WEAK,
        Surety::Weaker => WEAK - 400,
        Surety::Weakest => WEAK - 500,
    }
}

/// "Chủ trì" and "phối hợp" decide wherever they stand; both in one header name everybody.
fn partner(plain: &str) -> Option<(usize, Column)> {
    let lead = grade(plain, "chu tri");
    let coordinators = grade(plain, "phoi hop");
    let column = match (lead.is_some(), coordinators.is_some()) {
        (true, true) => Column::Responsible,
        (true, false) => Column::Lead,
        (false, true) => Column::Coordinators,
        (false, false) => return None,
    };
    let exact = matches!(
        plain,
        "chu tri"
            | "chu tri thuc hien"
            | "phoi hop"
            | "phoi hop thuc hien"
            | "don vi chu tri"
            | "don vi phoi hop"
    );
    Some((if exact { EXACT } else { PARTNER }, column))
}

fn grade(plain: &str, phrase: &str) -> Option<usize> {
    let at = plain.find(phrase)?;
    let end = at + phrase.len();
    let bounded = |edge: Option<char>| edge.is_none_or(|c| !c.is_alphanumeric());
    if !bounded(plain[..at].chars().next_back()) || !bounded(plain[end..].chars().next()) {
        return None;
    }
    let kind = match (at, end == plain.len()) {
        (0, true) => EXACT,
        (0, false) => BEGINS,
        _ => CONTAINS,
    };
    Some(kind + phrase.len())
}

fn is_exact(header: &str) -> bool {
    meanings(header).iter().any(|(weight, _)| *weight >= EXACT)
}

/// The columns of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Header {
    /// Header texts by column.
    pub(crate) texts: Vec<String>,
    /// Their meanings.
    pub(crate) columns: Vec<Column>,
}

impl Header {
    /// Reads a row as a header: it must name something a plan has (objective, action or measure) and be made up of
    /// known headers for the most part. `cells` are the texts by column; a cell that covers several columns repeats.
    pub(crate) fn recognise(cells: &[String]) -> Option<Self> {
        let filled: Vec<&String> = cells.iter().filter(|cell| !cell.is_empty()).collect();
        let known = filled
            .iter()
            .filter(|cell| !meanings(cell).is_empty())
            .count();
        let exact = filled.iter().filter(|cell| is_exact(cell)).count();
        if exact < 2
            || known * 10 < filled.len() * 6
            || filled.iter().any(|cell| cell.len() > LONGEST)
        {
            return None;
        }
        let header = Self::of(cells.to_vec());
        let names_a_plan = [Column::Objective, Column::Action, Column::Measure]
            .iter()
            .any(|column| header.has(*column));
        let distinct = header.distinct();
        (names_a_plan && distinct >= 2).then_some(header)
    }

    fn distinct(&self) -> usize {
        let mut columns: Vec<Column> = self
            .columns
            .iter()
            .copied()
            .filter(|column| *column != Column::Unknown)
            .collect();
        columns.sort_unstable();
        columns.dedup();
        columns.len()
    }

    fn of(texts: Vec<String>) -> Self {
        let columns = assign(&texts);
        Self { texts, columns }
    }

    /// Adds a second header row: lower headings under a common one, or the rest of headings that a page break cut.
    /// `None` when the row is no such thing. Says whether the row went on with a cut word.
    pub(crate) fn extended(&self, cells: &[String]) -> Option<(Self, bool)> {
        let mut texts = self.texts.clone();
        let mut filled = 0;
        let mut cut = false;
        for (index, cell) in cells.iter().enumerate() {
            if cell.is_empty() {
                continue;
            }
            let above = texts.get(index)?;
            filled += 1;
            let joined = format!("{above} {cell}");
            let shared = self.texts.iter().filter(|text| *text == above).count() > 1;
            let known = !meanings(cell).is_empty();
            if known && (above.is_empty() || shared) {
                texts[index].clone_from(cell);
            } else if shared && !above.is_empty() {
                texts[index] = joined;
            } else if is_exact(&joined) && !is_exact(cell) {
                texts[index] = joined;
                cut = true;
            } else {
                return None;
            }
        }
        (filled > 0).then(|| (Self::of(texts), cut))
    }

    pub(crate) fn width(&self) -> usize {
        self.columns.len()
    }

    pub(crate) fn has(&self, column: Column) -> bool {
        self.columns.contains(&column)
    }
}

/// Gives every column the surest meaning that no surer column has taken. Columns under one merged heading share it.
fn assign(texts: &[String]) -> Vec<Column> {
    let mut claims: Vec<(usize, usize, Column)> = texts
        .iter()
        .enumerate()
        .flat_map(|(index, text)| {
            meanings(text)
                .into_iter()
                .map(move |(weight, column)| (weight, index, column))
        })
        .collect();
    claims.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut columns = vec![Column::Unknown; texts.len()];
    let mut taken: Vec<(Column, usize)> = Vec::new();
    for (_, index, column) in claims {
        let holder = taken
            .iter()
            .find(|(holder, _)| *holder == column)
            .map(|(_, at)| *at);
        let free = match holder {
            None => true,
            Some(at) => {
                column == Column::Kept
                    || texts[at..=index.max(at)]
                        .iter()
                        .all(|text| *text == texts[at])
            }
        };
        if columns[index] == Column::Unknown && free {
            columns[index] = column;
            taken.push((column, index));
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(header: &str) -> Vec<&'static str> {
        let cells: Vec<String> = header.split('|').map(str::to_owned).collect();
        Header::recognise(&cells)
            .map(|header| header.columns.into_iter().map(Column::name).collect())
            .unwrap_or_default()
    }

    #[test]
    fn columns_are_known_by_meaning() {
        for (header, expected) in [
            (
                "STT|Mục tiêu chất lượng|Đo lường|Biện pháp thực hiện|Trách nhiệm|Thời gian hoàn thành|Nguồn lực cần thiết",
                "number objective measure action responsible deadline resources",
            ),
            (
                "STT|Nội dung công việc|Chủ trì thực hiện|Phối hợp thực hiện|Thời gian hoàn",
                "number action lead coordinators deadline",
            ),
            (
                "Hoàn thành|Đơn vị thực hiện|Chỉ tiêu|Kết quả cần đạt|TT|Giải pháp|Kinh phí (đồng)",
                "deadline responsible objective measure number action resources",
            ),
            (
                "Số TT|Mục tiêu|Chỉ tiêu|Người chịu trách nhiệm",
                "number objective measure responsible",
            ),
            (
                "MỤC TIÊU|CHỈ SỐ ĐO LƯỜNG|ĐƠN VỊ CHỦ TRÌ, PHỐI HỢP",
                "objective measure responsible",
            ),
            (
                "TT|Nội dung|Biện pháp|Thời hạn|Mã",
                "number objective action deadline unknown",
            ),
            (
                "TT|Mục tiêu|ĐVT|Chỉ tiêu năm 2025|Ghi chú",
                "number objective measure_unit measure kept",
            ),
        ] {
            assert_eq!(columns(header).join(" "), expected, "{header}");
        }
    }

    #[test]
    fn data_is_no_header() {
        for row in [
            "1|Đảm bảo 100% hồ sơ|100%|Tất cả hồ sơ|Văn thư",
            "Nơi nhận|GIÁM ĐỐC",
            "STT|Họ và tên|Ngày sinh",
            "2|Nâng cao chất lượng|95%|Biện pháp|Phòng",
        ] {
            assert!(columns(row).is_empty(), "{row}");
        }
    }

    #[test]
    fn a_second_row_completes_the_header() {
        let cells = |row: &str| row.split('|').map(str::to_owned).collect::<Vec<_>>();
        let cut =
            Header::recognise(&cells("STT|Nội dung công việc|Thời gian hoàn")).expect("header");
        let (whole, was_cut) = cut.extended(&cells("||thành")).expect("extended");
        assert!(was_cut);
        assert_eq!(whole.texts[2], "Thời gian hoàn thành");
        let two_rows = Header::recognise(&cells("TT|Mục tiêu|Trách nhiệm|Trách nhiệm|Hoàn thành"))
            .expect("header");
        let (whole, was_cut) = two_rows
            .extended(&cells("||Chủ trì|Phối hợp|"))
            .expect("extended");
        assert!(!was_cut);
        assert_eq!(
            whole.columns,
            [
                Column::Number,
                Column::Objective,
                Column::Lead,
                Column::Coordinators,
                Column::Deadline
            ]
        );
        let unknown = Header::recognise(&cells(
            "TT|Mục tiêu|Kết quả năm trước|Kết quả năm trước|Hoàn thành",
        ))
        .expect("header");
        let (whole, _) = unknown
            .extended(&cells("||Đạt|Không đạt|"))
            .expect("extended");
        assert_eq!(whole.texts[3], "Kết quả năm trước Không đạt");
        assert!(unknown.extended(&cells("1||Đạt|Không đạt|")).is_none());
        assert!(
            cut.extended(&cells("1|Cung cấp dụng cụ|Thường xuyên"))
                .is_none()
        );
    }
}
