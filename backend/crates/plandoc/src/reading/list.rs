//! Lists inside a cell.

use std::sync::LazyLock;

use regex::Regex;

use crate::pattern::pattern;

static ITEM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[-+•*–]\s*|(?P<number>\d{1,2}(?:\.\d{1,2})*)[.)]\s+|(?P<letter>[a-zđ])\)\s*)(?P<text>\S.*)$",
    )
});
static INLINE_ITEM: LazyLock<Regex> = LazyLock::new(|| pattern(r"[.;]\s+[-+•]\s+"));

/// One item: its number is empty when it has a dash, or stands alone.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ListItem {
    pub(super) number: String,
    pub(super) text: String,
}

/// Whether a line has the form of an item: a dash, a number or a letter in front.
pub(super) fn is_item(line: &str) -> bool {
    ITEM.is_match(line)
}

/// The items of a list in a cell; a cell that is no list is one item.
pub(super) fn items(text: &str) -> Vec<ListItem> {
    let lines: Vec<&str> = text.lines().collect();
    let is_list = lines.first().is_some_and(|line| is_item(line));
    let mut items: Vec<String> = Vec::new();
    if let ([line], true) = (lines.as_slice(), is_list) {
        let mut rest = *line;
        while let Some(seam) = INLINE_ITEM.find(rest) {
            items.push(rest[..=seam.start()].to_owned());
            rest = &rest[seam.end()..];
        }
        items.push(rest.to_owned());
    } else {
        for line in lines {
            match items.last_mut() {
                Some(last) if !(is_list && is_item(line)) => {
                    last.push(' ');
                    last.push_str(line);
                }
                _ => items.push(line.to_owned()),
            }
        }
    }
    items
        .iter()
        .map(|item| if is_list { apart(item) } else { whole(item) })
        .collect()
}

/// Number and words of a line; a line that is no item has no number.
pub(super) fn apart(line: &str) -> ListItem {
    let Some(hit) = ITEM.captures(line) else {
        return whole(line);
    };
    let number = hit.name("number").or_else(|| hit.name("letter"));
    ListItem {
        number: number.map_or(String::new(), |number| number.as_str().to_owned()),
        text: hit
            .name("text")
            .map_or(line, |text| text.as_str())
            .trim()
            .to_owned(),
    }
}

fn whole(text: &str) -> ListItem {
    ListItem {
        number: String::new(),
        text: text.to_owned(),
    }
}

/// Lines of a list stay lines; a sentence that was wrapped is one line again.
pub(super) fn reflow(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for line in text.lines() {
        if !joined.is_empty() {
            joined.push(if is_item(line) { '\n' } else { ' ' });
        }
        joined.push_str(line);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_in_lines_or_in_one() {
        for (text, expected) in [
            ("Rà soát\ndanh mục", vec!["|Rà soát danh mục"]),
            (
                "- Rà soát\ndanh mục\n- Báo cáo",
                vec!["|Rà soát danh mục", "|Báo cáo"],
            ),
            ("- Rà soát. - Báo cáo", vec!["|Rà soát.", "|Báo cáo"]),
            (
                "1.1. Rà soát\n1.2. Báo cáo",
                vec!["1.1|Rà soát", "1.2|Báo cáo"],
            ),
            ("a) Rà soát\nb) Báo cáo", vec!["a|Rà soát", "b|Báo cáo"]),
            ("Gồm:\n- a\n- b", vec!["|Gồm: - a - b"]),
            ("40 giờ", vec!["|40 giờ"]),
        ] {
            let read: Vec<String> = items(text)
                .into_iter()
                .map(|item| format!("{}|{}", item.number, item.text))
                .collect();
            assert_eq!(read, expected, "{text}");
        }
    }
}
