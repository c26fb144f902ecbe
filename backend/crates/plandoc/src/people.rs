//! Who is named in a cell: units, roles and groups.

use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};

use crate::fold::{Aligned, tidy};
use crate::pattern::pattern;

/// The people or units of a cell, word for word and one by one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parties {
    /// The cell as written.
    pub text: String,
    /// The units, roles and groups in it, in order.
    pub names: Vec<Party>,
}

/// One unit, role or group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// The words of the plan.
    pub name: String,
    /// A group ("các phòng liên quan", "tất cả công chức") rather than one unit or role.
    pub group: bool,
}

static GROUP: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:cac|tat ca|toan the|toan bo|moi|nhung|can bo,? cong chuc|cbcc|cbccvc|cbcnv|ccvc)\b",
    )
});

static NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:phong|p|chi cuc|cuc|so|ubnd|uy ban|trung tam|tt|benh vien|bv|van phong|ban|to|bo phan|khoa|vien|truong|doi|tram|thanh tra|chanh|pho|lanh dao|giam doc|thu truong|dai dien|chuyen vien|cong chuc|vien chuc|nhan vien|can bo|van thu|thu ky|ke toan|thu quy|hoi dong|don vi|nguoi|doan|dang uy|cong doan|chu tich|ong|ba|nhom)\b",
    )
});

/// Roles that follow "và" in lower case; anything else in lower case goes on with the name before it.
static ROLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:chuyen vien|cong chuc|vien chuc|nhan vien|van thu|truong phong|pho phong|pho truong phong|lanh dao)\b",
    )
});

/// Second halves of a department's own name ("Phòng Tài chính, Kế toán"), not names of their own.
static HALF_NAME: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?:khoa hoc|to chuc|ke toan|ban hanh|tong hop|phong chong|truong hoc)\b")
});

static SEPARATOR: LazyLock<Regex> = LazyLock::new(|| pattern(r",|/| va | & | \+ "));

/// Splits a cell into the names in it. A unit's own name stays whole: "Phòng Tổ chức-Hành chính", "Bộ phận tiếp
/// nhận và trả kết quả"; so does a group's: "các phòng, cơ quan, đơn vị liên quan". `None` for an empty cell.
#[must_use]
pub fn parties(text: &str) -> Option<Parties> {
    let text = tidy(text);
    if text.is_empty() {
        return None;
    }
    let names = unwrapped(&text)
        .split([';', '\n'])
        .flat_map(split)
        .map(|name| Party {
            group: is_group(&name),
            name,
        })
        .collect();
    Some(Parties { text, names })
}

fn is_group(name: &str) -> bool {
    let aligned = Aligned::new(name);
    let folded = aligned.folded();
    GROUP.is_match(folded) || folded.ends_with("lien quan") || folded.contains(" tham gia ")
}

/// A line break ends a name only before a bullet, after a separator or before another unit; otherwise the cell was just
/// too narrow.
fn unwrapped(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for line in text.lines() {
        if !joined.is_empty() {
            let aligned = Aligned::new(line);
            let part = Part::new(&aligned, 0..aligned.folded().len());
            let begins = line.starts_with(['-', '+', '•', '*'])
                || joined.ends_with([';', ',', '.', ':'])
                || (part.capital() && (part.names_a_unit() || part.is_group()));
            joined.push(if begins { '\n' } else { ' ' });
        }
        joined.push_str(line);
    }
    joined
}

/// Bytes of the longest text that is split; beyond it, it is no list of names.
const LONGEST: usize = 8 << 10;

fn split(segment: &str) -> Vec<String> {
    if segment.len() > LONGEST {
        return vec![segment.trim().to_owned()];
    }
    let aligned = Aligned::new(segment);
    let folded = aligned.folded();
    let mut names = Vec::new();
    let mut start = 0;
    for separator in SEPARATOR.find_iter(folded) {
        let next = separator.end()
            + (folded[separator.end()..].len() - folded[separator.end()..].trim_start().len());
        let current = Part::new(&aligned, start..separator.start());
        let following = Part::new(&aligned, next..folded.len());
        if !in_brackets(&folded[start..separator.start()])
            && separates(separator.as_str(), &current, &following)
        {
            names.push(aligned.original(start..separator.start()));
            start = next;
        }
    }
    names.push(aligned.original(start..folded.len()));
    names
        .into_iter()
        .map(bare)
        .filter(|name| !name.is_empty())
        .collect()
}

/// What stands before or after a separator.
struct Part<'a> {
    folded: &'a str,
    original: &'a str,
}

impl<'a> Part<'a> {
    fn new(aligned: &'a Aligned<'_>, range: std::ops::Range<usize>) -> Self {
        Self {
            original: aligned.original(range.clone()),
            folded: &aligned.folded()[range],
        }
    }

    fn is_group(&self) -> bool {
        GROUP.is_match(self.folded.trim_start_matches(['-', '+', ' ']))
    }

    fn names_a_unit(&self) -> bool {
        NAME.is_match(self.folded) && !HALF_NAME.is_match(self.folded)
    }

    fn capital(&self) -> bool {
        self.original.chars().next().is_some_and(char::is_uppercase)
    }

    /// "KHTC": an abbreviation stands for a unit.
    fn is_abbreviation(&self) -> bool {
        let word = self
            .original
            .split([' ', ',', '/', '.'])
            .next()
            .unwrap_or_default();
        word.chars().count() >= 3 && word.chars().all(char::is_uppercase)
    }

    /// "Nguyễn Văn A": two words and more, each with a capital.
    fn is_person(&self) -> bool {
        let name = self
            .original
            .split([',', '/', '('])
            .next()
            .unwrap_or_default();
        let capital = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
        name.split_whitespace().count() >= 2 && name.split_whitespace().all(capital)
    }
}

fn separates(separator: &str, current: &Part<'_>, following: &Part<'_>) -> bool {
    if following.is_group() {
        return true;
    }
    match separator {
        "," if current.is_group() => following.names_a_unit() && following.capital(),
        "," => following.names_a_unit() || following.is_abbreviation() || following.is_person(),
        "/" => following.names_a_unit(),
        _ => following.names_a_unit() && (following.capital() || ROLE.is_match(following.folded)),
    }
}

fn in_brackets(text: &str) -> bool {
    text.matches('(').count() > text.matches(')').count()
}

fn bare(name: &str) -> String {
    name.trim()
        .trim_start_matches(['-', '+', '•', '*', '–', ' '])
        .trim_end_matches(['.', ',', ':', ' ', '…'])
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        parties(text)
            .map(|parties| parties.names)
            .unwrap_or_default()
            .into_iter()
            .map(|party| {
                if party.group {
                    format!("[{}]", party.name)
                } else {
                    party.name
                }
            })
            .collect()
    }

    #[test]
    fn units_and_groups_of_the_real_plans() {
        for (text, expected) in [
            (
                "Phòng TCHC và các phòng, cơ quan, đơn vị liên quan.",
                vec!["Phòng TCHC", "[các phòng, cơ quan, đơn vị liên quan]"],
            ),
            (
                "Công chức văn thư/ Chuyên viên Văn phòng phụ trách PM Quản lý công việc",
                vec![
                    "Công chức văn thư",
                    "Chuyên viên Văn phòng phụ trách PM Quản lý công việc",
                ],
            ),
            ("Phòng Tổ chức-Hành chính", vec!["Phòng Tổ chức-Hành chính"]),
            (
                "Chi cục ATVSTP; Chi cục Dân số",
                vec!["Chi cục ATVSTP", "Chi cục Dân số"],
            ),
            (
                "Bộ phận tiếp nhận và trả kết quả, các đơn vị tham gia quy trình giải quyết TTHC",
                vec![
                    "Bộ phận tiếp nhận và trả kết quả",
                    "[các đơn vị tham gia quy trình giải quyết TTHC]",
                ],
            ),
            (
                "Phòng Tổ chức-Hành chính, Bộ phận tiếp nhận và trả kết quả",
                vec![
                    "Phòng Tổ chức-Hành chính",
                    "Bộ phận tiếp nhận và trả kết quả",
                ],
            ),
            ("Tất cả Công chức", vec!["[Tất cả Công chức]"]),
            (
                "Văn thư; Công chức tham gia quy trình xử lý công việc trên EOffice",
                vec![
                    "Văn thư",
                    "[Công chức tham gia quy trình xử lý công việc trên EOffice]",
                ],
            ),
            (
                "Văn phòng Sở, Phòng KHTC",
                vec!["Văn phòng Sở", "Phòng KHTC"],
            ),
            (
                "Trưởng phòng TCCB/Ban Giám đốc Sở",
                vec!["Trưởng phòng TCCB", "Ban Giám đốc Sở"],
            ),
            (
                "Các phòng chuyên môn, các đơn vị trực thuộc ngành Y tế",
                vec![
                    "[Các phòng chuyên môn]",
                    "[các đơn vị trực thuộc ngành Y tế]",
                ],
            ),
            (
                "Chuyên viên Văn phòng, Công chức một cửa",
                vec!["Chuyên viên Văn phòng", "Công chức một cửa"],
            ),
            ("CBCC", vec!["[CBCC]"]),
        ] {
            assert_eq!(names(text), expected, "{text}");
        }
    }

    #[test]
    fn a_name_with_a_separator_in_it_stays_whole() {
        for text in [
            "Phòng Kế hoạch và Tài chính",
            "Phòng Kế hoạch, Tài chính",
            "Phòng Tài chính, Kế toán",
            "Phòng Nghiệp vụ Y, Dược",
            "Trung tâm GĐYK (giám định, Phòng khám)",
        ] {
            assert_eq!(names(text), [text]);
        }
    }

    #[test]
    fn lists_roles_and_persons() {
        assert_eq!(
            names("- Văn phòng;\n- Phòng NVY."),
            ["Văn phòng", "Phòng NVY"]
        );
        assert_eq!(
            names("Trưởng phòng và chuyên viên"),
            ["Trưởng phòng", "chuyên viên"]
        );
        assert_eq!(
            names("Nguyễn Văn A, Trần Thị B"),
            ["Nguyễn Văn A", "Trần Thị B"]
        );
        assert_eq!(names("Phòng KHTC, TCHC"), ["Phòng KHTC", "TCHC"]);
        assert_eq!(
            names("Các phòng, ban, Trung tâm Y tế"),
            ["[Các phòng, ban]", "Trung tâm Y tế"]
        );
        assert!(parties(" \n").is_none());
    }
}
