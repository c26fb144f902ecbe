//! What each line of text around the tables is: title, legal basis, list of objectives, follow-up, recipients,
//! signature.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::header::Column;
use super::label::{self, Numbered};
use super::segment::{Item, Line};
use crate::fold::fold;
use crate::pattern::pattern;

/// What a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Role {
    /// Not a line, or one that says nothing of this plan (the national motto, "Nơi nhận:" itself).
    Nothing,
    /// Name of the office in the letterhead.
    Office,
    /// "Số: 12/KH-SYT".
    DocumentNumber,
    /// "Khánh Hòa, ngày 15 tháng 01 năm 2025".
    PlaceAndDate,
    /// First line of a title.
    Title,
    /// A further line of it.
    TitleGoesOn,
    /// A chapter's heading.
    Chapter,
    Intro,
    /// An objective in a list.
    Listed(Numbered),
    /// An objective over a table of its actions.
    Heading(Numbered),
    Monitoring,
    /// The rest of the item before.
    MonitoringGoesOn,
    Recipient,
    Position,
    Name,
    Closing,
    Unread,
}

static MOTTO: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?:cong hoa xa hoi chu nghia viet nam|doc lap\s*-\s*tu do\s*-\s*hanh phuc)")
});
static DOCUMENT_NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^so\s*:"));
static PLACE_AND_DATE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^[^,]{2,40},\s*ngay\s.{0,12}\bthang\s.{0,12}\bnam\b.{0,8}$"));
static TITLE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:ke hoach|quyet dinh|muc tieu chat luong|bang muc tieu|phu luc|thong bao|chuong trinh)\b",
    )
});
static TITLE_ENDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:can cu|trien khai|theo|thuc hien (?:quyet dinh|nghi dinh|ke hoach|cong van)|nham|kinh gui|\(ban hanh|\(kem)|[:;]$|\.$",
    )
});
static LIST_INTRO: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?:muc tieu|chi tieu)\b.*:$"));
static LIST_HEADING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:(?:[ivx]+|\d+)\s*[.)]\s*)?(?:cac )?muc tieu(?: chat luong| cu the)?(?: (?:cua|nam)\b.*)?\s*:?$",
    )
});
static MONITORING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:(?:[ivx]+|\d+)\s*[.)]\s*)?(?:cac )?(?:bien phap theo doi|theo doi(?:,| va)? (?:do luong|danh gia|kiem tra|thuc hien|viec)|(?:bien phap |cong tac )?(?:kiem tra|giam sat)(?:,| va)? (?:giam sat|theo doi|danh gia|do luong)|phuong phap theo doi)",
    )
});
static RECIPIENTS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^noi nhan\b\s*:?"));
static FILED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[-+•*\s]*luu\b"));
static POSITION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:(?:tm|kt|tl|tuq|q)\s*\.|(?:quyen |pho |tong )*(?:giam doc|cuc truong|chi cuc truong|truong phong|truong ban|chanh van phong|chu tich|thu truong|vien truong|hieu truong|bo truong|thu ky|nguoi lap|nguoi lap bieu|truong ban iso|dai dien lanh dao)\b)",
    )
});
/// What stands between position and name; longer ones (the data of a digital signature) are kept.
static REMARK: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"^[(\[]?(?:da ky|ky ten|ky,|ky va ghi|ky boi|ngay ky)\b"));
const SHORT_REMARK: usize = 40;
static CLOSING: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"^(?:tran trong|tren day la|yeu cau|de nghi|giao|trong qua trinh)\b|\./\.$")
});
static CHAPTER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[ivx]+|[a-h])\s*[.)]\s*\S"));

/// Headings of parts of the plan, not of one objective.
static PART: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:ke hoach|to chuc|noi dung|bien phap|giai phap|phan cong|nhiem vu|cac muc tieu|muc tieu chat luong)\b",
    )
});
static YEAR: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b20\d\d\b"));

/// A longer line is running text, whatever it starts with.
const SHORT: usize = 160;

/// The role of every item, in order; tables have [`Role::Nothing`].
pub(super) fn roles(items: &[Item]) -> Vec<Role> {
    let mut reader = Reader {
        state: State::Head,
        seen_objectives: false,
        title_has_year: false,
        listed: HashSet::new(),
    };
    (0..items.len())
        .map(|index| reader.role(items, index))
        .collect()
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// Before the objectives.
    Head,
    /// Lines of a title.
    Title,
    /// Right after the line that announces a list of objectives.
    ListAhead,
    /// Among its items.
    List,
    Monitoring,
    Recipients,
    /// After a position, where the name is due.
    Signature,
    /// After the objectives.
    Tail,
    /// In a chapter after the objectives that sets none itself.
    Afterword,
}

struct Reader {
    state: State,
    seen_objectives: bool,
    title_has_year: bool,
    /// Numbers of the list so far.
    listed: HashSet<String>,
}

impl Reader {
    fn role(&mut self, items: &[Item], index: usize) -> Role {
        let line = match &items[index] {
            Item::Line(line) => line,
            Item::Table(_) => {
                self.state = State::Tail;
                self.seen_objectives = true;
                return Role::Nothing;
            }
        };
        let folded = fold(&line.text);
        if is_authority(items, index, &folded) {
            return Role::Intro;
        }
        if let Some(role) = self.anywhere(line, &folded) {
            return role;
        }
        match self.state {
            State::Recipients => return Role::Recipient,
            State::Signature if is_name(&line.text) => {
                self.leave();
                return Role::Name;
            }
            State::Monitoring if !CLOSING.is_match(&folded) => return monitoring(line),
            State::Title if self.goes_on(line, &folded) => {
                self.title_has_year |= YEAR.is_match(&folded);
                return Role::TitleGoesOn;
            }
            State::ListAhead | State::List if !self.is_over_its_table(items, index) => {
                if let Some(role) = self.listed(line, &folded) {
                    return role;
                }
            }
            _ => {}
        }
        if let Some(role) = heading(items, index) {
            self.state = State::Tail;
            self.seen_objectives = true;
            return role;
        }
        self.running_text(line, &folded)
    }

    /// Lines that are what they are wherever they stand.
    fn anywhere(&mut self, line: &Line, folded: &str) -> Option<Role> {
        if MOTTO.is_match(folded) {
            return Some(Role::Nothing);
        }
        if let Some(hit) = RECIPIENTS.find(folded).filter(|_| folded.len() <= SHORT) {
            self.state = State::Recipients;
            let more = !folded[hit.end()..].trim().is_empty();
            return Some(if more { Role::Recipient } else { Role::Nothing });
        }
        if is_capital(&line.text) && POSITION.is_match(folded) {
            self.state = State::Signature;
            return Some(Role::Position);
        }
        if self.state == State::Recipients {
            if FILED.is_match(folded) {
                self.leave();
                return Some(Role::Recipient);
            }
            if label::bulleted(&line.text).is_some() || !line.begins {
                return Some(Role::Recipient);
            }
        }
        if self.state == State::Signature && REMARK.is_match(folded) {
            return Some(if folded.len() <= SHORT_REMARK {
                Role::Nothing
            } else {
                Role::Unread
            });
        }
        if MONITORING.is_match(folded) && folded.len() <= SHORT && self.seen_objectives {
            self.state = State::Monitoring;
            let says_more = folded
                .split_once(':')
                .is_some_and(|(_, more)| !more.trim().is_empty());
            return Some(if says_more {
                Role::Monitoring
            } else {
                Role::Nothing
            });
        }
        if TITLE.is_match(folded)
            && !folded.ends_with(':')
            && folded.len() <= SHORT
            && line.begins
            && begins_title(line, folded)
        {
            self.state = State::Title;
            self.title_has_year = YEAR.is_match(folded);
            return Some(Role::Title);
        }
        if PLACE_AND_DATE.is_match(folded) {
            return Some(Role::PlaceAndDate);
        }
        if self.state == State::Head && DOCUMENT_NUMBER.is_match(folded) && folded.len() <= SHORT {
            return Some(Role::DocumentNumber);
        }
        None
    }

    /// A further line of a title: short, no sentence, no item of a list. With the year, a title is complete but for the
    /// office and what stands in capitals.
    fn goes_on(&self, line: &Line, folded: &str) -> bool {
        let item = label::objective_heading(&line.text).or_else(|| label::numbered(&line.text));
        let more = !self.title_has_year || folded.starts_with("cua ") || is_capital(&line.text);
        more && item.is_none() && !TITLE_ENDS.is_match(folded) && folded.len() <= SHORT
    }

    fn listed(&mut self, line: &Line, folded: &str) -> Option<Role> {
        if is_chapter(line, folded) {
            return None;
        }
        let item = label::objective_heading(&line.text).or_else(|| label::numbered(&line.text));
        match item.or_else(|| label::bulleted(&line.text)) {
            Some(item) => {
                self.listed.insert(item.number.clone());
                self.state = State::List;
                self.seen_objectives = true;
                Some(Role::Listed(item))
            }
            None => None,
        }
    }

    /// A line in the form of an item that is the heading of what follows: its number comes the second time, or a table of
    /// actions stands under it.
    fn is_over_its_table(&self, items: &[Item], index: usize) -> bool {
        let Item::Line(line) = &items[index] else {
            return false;
        };
        let again = label::objective_heading(&line.text)
            .is_some_and(|heading| self.listed.contains(&heading.number));
        again || stands_over_actions(items, index)
    }

    fn running_text(&mut self, line: &Line, folded: &str) -> Role {
        let ahead = (LIST_INTRO.is_match(folded)
            || (LIST_HEADING.is_match(folded) && folded.len() <= SHORT))
            && label::objective_heading(&line.text).is_none();
        let chapter = is_chapter(line, folded);
        if ahead && !self.seen_objectives {
            self.state = State::ListAhead;
            return if chapter { Role::Chapter } else { Role::Intro };
        }
        if chapter {
            self.state = if self.seen_objectives {
                State::Afterword
            } else {
                State::Head
            };
            return Role::Chapter;
        }
        if self.state == State::Afterword {
            return Role::Closing;
        }
        if self.seen_objectives {
            let closes = CLOSING.is_match(folded);
            self.state = State::Tail;
            return if closes { Role::Closing } else { Role::Unread };
        }
        let office = self.state == State::Head && is_capital(&line.text) && is_office(folded);
        self.state = State::Head;
        if office { Role::Office } else { Role::Intro }
    }

    fn leave(&mut self) {
        self.state = if self.seen_objectives {
            State::Tail
        } else {
            State::Head
        };
    }
}

/// An objective over the table of its actions: "Mục tiêu 2: …", or any numbered line right over a table that has no
/// objectives of its own.
fn heading(items: &[Item], index: usize) -> Option<Role> {
    let Item::Line(line) = &items[index] else {
        return None;
    };
    if let Some(heading) = label::objective_heading(&line.text) {
        return Some(Role::Heading(heading));
    }
    let names_a_part = is_chapter(line, &fold(&line.text)) && PART.is_match(&fold(&line.text));
    if names_a_part || !stands_over_actions(items, index) {
        return None;
    }
    label::numbered(&line.text).map(Role::Heading)
}

/// "II. TỔ CHỨC THỰC HIỆN"
fn is_chapter(line: &Line, folded: &str) -> bool {
    line.begins && CHAPTER.is_match(folded) && is_capital(&line.text) && folded.len() <= SHORT
}

/// "GIÁM ĐỐC SỞ Y TẾ" over "Căn cứ …": who decides, not who signs.
fn is_authority(items: &[Item], index: usize, folded: &str) -> bool {
    let next = items.get(index + 1);
    POSITION.is_match(folded)
        && matches!(next, Some(Item::Line(line)) if fold(&line.text).starts_with("can cu"))
}

fn stands_over_actions(items: &[Item], index: usize) -> bool {
    matches!(
        items.get(index + 1),
        Some(Item::Table(table)) if !table.header.has(Column::Objective)
    )
}

fn monitoring(line: &Line) -> Role {
    let item = label::numbered(&line.text).or_else(|| label::bulleted(&line.text));
    if line.begins || item.is_some() {
        Role::Monitoring
    } else {
        Role::MonitoringGoesOn
    }
}

/// Titles stand in capitals, or name the kind of document and nothing else.
fn begins_title(line: &Line, folded: &str) -> bool {
    is_capital(&line.text) || matches!(folded, "ke hoach" | "quyet dinh" | "muc tieu chat luong")
}

/// Written in capitals, small words aside.
fn is_capital(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
    !letters.is_empty() && capitals * 10 >= letters.len() * 9
}

fn is_office(folded: &str) -> bool {
    static OFFICE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?:so|ubnd|uy ban|chi cuc|cuc|trung tam|benh vien|phong|van phong|ban|vien|truong|thanh tra|bo|tong cuc|hdnd|huyen|thanh pho)\b",
        )
    });
    OFFICE.is_match(folded) && folded.len() <= SHORT
}

/// Two to seven words with a capital each, academic titles with their dots among them.
fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    (2..=7).contains(&words.len())
        && words.iter().all(|word| {
            word.chars().next().is_some_and(char::is_uppercase)
                && word
                    .chars()
                    .all(|c| c.is_alphabetic() || c == '.' || c == ',')
        })
}
