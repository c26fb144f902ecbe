//! Automatic numbering: the labels that Word writes in front of paragraphs but never stores with them.

use std::collections::{HashMap, HashSet};

use officefile::Error;
use officefile::package::Package;
use officefile::xml::{Node, Xml, attribute, name};

/// Levels a list may have.
const LEVELS: usize = 9;

/// Characters of a label; no list writes longer ones.
const LONGEST_LABEL: usize = 40;

/// What a paragraph says about the list it belongs to.
#[derive(Debug, Default, Clone)]
pub(super) struct ListItem {
    pub(super) style: Option<String>,
    list: Option<String>,
    level: Option<usize>,
}

impl ListItem {
    /// Reads the open `numPr` up to its end.
    pub(super) fn read_list(&mut self, xml: &mut Xml<'_>) -> Result<(), Error> {
        xml.children(|xml, element| {
            let value = attribute(&element, "val");
            match name(&element) {
                "numId" => self.list = value,
                "ilvl" => self.level = value.and_then(|level| level.parse().ok()),
                _ => {}
            }
            xml.skip()
        })
    }
}

#[derive(Debug, Default)]
pub(super) struct Numbering {
    styles: HashMap<String, Style>,
    /// Abstract list and level starts by list.
    lists: HashMap<String, List>,
    levels: HashMap<String, Vec<Level>>,
    counters: HashMap<String, [Option<u32>; LEVELS]>,
    /// Lists whose own starts were applied.
    begun: HashSet<String>,
}

#[derive(Debug, Default)]
struct Style {
    item: ListItem,
    based_on: Option<String>,
}

#[derive(Debug, Default)]
struct List {
    abstract_list: String,
    starts: Vec<(usize, u32)>,
}

#[derive(Debug, Clone)]
struct Level {
    start: u32,
    format: String,
    text: String,
    style: Option<String>,
}

impl Default for Level {
    fn default() -> Self {
        Self {
            start: 1,
            format: "decimal".to_owned(),
            text: String::new(),
            style: None,
        }
    }
}

impl Numbering {
    pub(super) fn read(
        package: &Package<'_>,
        styles: Option<&str>,
        lists: Option<&str>,
    ) -> Result<Self, Error> {
        let mut numbering = Self::default();
        if let Some(text) = styles {
            numbering.read_styles(&mut package.xml(text, "word/styles.xml"))?;
        }
        if let Some(text) = lists {
            numbering.read_lists(&mut package.xml(text, "word/numbering.xml"))?;
        }
        Ok(numbering)
    }

    /// The label of the next item, and counts it. `None` for a paragraph outside lists.
    pub(super) fn label(&mut self, item: &ListItem) -> Option<String> {
        let (list, level) = self.place(item)?;
        let definition = self.lists.get(&list)?;
        let levels = self.levels.get(&definition.abstract_list)?;
        let own = levels.get(level)?;
        let counters = self
            .counters
            .entry(definition.abstract_list.clone())
            .or_default();
        if !self.begun.contains(&list) {
            for (level, start) in &definition.starts {
                if let Some(counter) = counters.get_mut(*level) {
                    *counter = start.checked_sub(1);
                }
            }
            self.begun.insert(list);
        }
        let next = counters[level].map_or(own.start, |last| last.saturating_add(1));
        counters[level] = Some(next);
        counters[level + 1..].fill(None);
        if own.format == "none" {
            return None;
        }
        if own.format == "bullet" {
            return Some("-".to_owned());
        }
        let mut label = own.text.clone();
        for (index, level) in levels.iter().enumerate().take(LEVELS) {
            let number = counters[index].unwrap_or(level.start);
            label = label.replace(&format!("%{}", index + 1), &written(number, &level.format));
        }
        let label = label.trim().to_owned();
        (!label.is_empty()).then_some(label)
    }

    /// List and level of a paragraph: its own, else its style's, else those of the style this one is based on.
    fn place(&self, item: &ListItem) -> Option<(String, usize)> {
        let mut list = item.list.clone();
        let mut level = item.level;
        let mut style = item.style.as_deref();
        let mut linked = None;
        for _ in 0..LEVELS {
            if list.is_some() {
                break;
            }
            let Some(definition) = style.and_then(|name| self.styles.get(name)) else {
                break;
            };
            list.clone_from(&definition.item.list);
            level = level.or(definition.item.level);
            linked = style;
            style = definition.based_on.as_deref();
        }
        let list = list.filter(|list| list != "0")?;
        let level = level.or_else(|| {
            let levels = self.levels.get(&self.lists.get(&list)?.abstract_list)?;
            levels
                .iter()
                .position(|level| level.style.as_deref() == linked && linked.is_some())
        });
        Some((list, level.unwrap_or(0).min(LEVELS - 1)))
    }

    fn read_styles(&mut self, xml: &mut Xml<'_>) -> Result<(), Error> {
        while let Some(node) = xml.next_node()? {
            let Node::Start(element) = node else {
                continue;
            };
            if name(&element) != "style" {
                continue;
            }
            let id = attribute(&element, "styleId").unwrap_or_default();
            let mut style = Style::default();
            xml.children(|xml, element| match name(&element) {
                "basedOn" => {
                    style.based_on = attribute(&element, "val");
                    xml.skip()
                }
                "pPr" => xml.children(|xml, element| match name(&element) {
                    "numPr" => style.item.read_list(xml),
                    _ => xml.skip(),
                }),
                _ => xml.skip(),
            })?;
            self.styles.insert(id, style);
        }
        Ok(())
    }

    fn read_lists(&mut self, xml: &mut Xml<'_>) -> Result<(), Error> {
        while let Some(node) = xml.next_node()? {
            let Node::Start(element) = node else {
                continue;
            };
            match name(&element) {
                "abstractNum" => {
                    let id = attribute(&element, "abstractNumId").unwrap_or_default();
                    let levels = read_levels(xml)?;
                    self.levels.insert(id, levels);
                }
                "num" => {
                    let id = attribute(&element, "numId").unwrap_or_default();
                    let list = read_list(xml)?;
                    self.lists.insert(id, list);
                }
                _ => {}
            }
        }
        Ok(())
    }
}

fn read_levels(xml: &mut Xml<'_>) -> Result<Vec<Level>, Error> {
    let mut levels: Vec<Level> = Vec::new();
    xml.children(|xml, element| {
        if name(&element) != "lvl" || levels.len() == LEVELS {
            return xml.skip();
        }
        let mut level = Level::default();
        xml.children(|xml, element| {
            let value = attribute(&element, "val").unwrap_or_default();
            match name(&element) {
                "start" => level.start = value.parse().unwrap_or(1),
                "numFmt" => level.format = value,
                "lvlText" => level.text = value.chars().take(LONGEST_LABEL).collect(),
                "pStyle" => level.style = Some(value),
                _ => {}
            }
            xml.skip()
        })?;
        levels.push(level);
        Ok(())
    })?;
    Ok(levels)
}

fn read_list(xml: &mut Xml<'_>) -> Result<List, Error> {
    let mut list = List::default();
    xml.children(|xml, element| match name(&element) {
        "abstractNumId" => {
            list.abstract_list = attribute(&element, "val").unwrap_or_default();
            xml.skip()
        }
        "lvlOverride" => {
            let level = attribute(&element, "ilvl").and_then(|level| level.parse().ok());
            xml.children(|xml, element| {
                let start = attribute(&element, "val").and_then(|start| start.parse().ok());
                if let (Some(level), Some(start), "startOverride") = (level, start, name(&element))
                {
                    list.starts.push((level, start));
                }
                xml.skip()
            })
        }
        _ => xml.skip(),
    })?;
    Ok(list)
}

fn written(number: u32, format: &str) -> String {
    match format {
        "upperRoman" => roman(number),
        "lowerRoman" => roman(number).to_lowercase(),
        "upperLetter" => letter(number).to_uppercase(),
        "lowerLetter" => letter(number),
        "decimalZero" => format!("{number:02}"),
        _ => number.to_string(),
    }
}

fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut rest = number.min(3999);
    let mut written = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            written.push_str(sign);
            rest -= value;
        }
    }
    written
}

/// a to z, then aa, bb as Word counts.
fn letter(number: u32) -> String {
    let index = number.saturating_sub(1);
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    std::iter::repeat_n(letter, (index / 26 + 1).min(8) as usize).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_word_does() {
        let in_all = |number| {
            [
                "decimal",
                "upperRoman",
                "lowerRoman",
                "upperLetter",
                "lowerLetter",
                "decimalZero",
            ]
            .map(|format| written(number, format))
        };
        assert_eq!(in_all(4), ["4", "IV", "iv", "D", "d", "04"]);
        assert_eq!(in_all(28), ["28", "XXVIII", "xxviii", "BB", "bb", "28"]);
    }
}
