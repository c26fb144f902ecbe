//! How well a column's titles fit a wanted column.

use std::collections::HashMap;

use crate::normal::words;

/// Folds titles, each once: they are looked at in every header that they may be part of.
#[derive(Default)]
pub(super) struct Folder {
    known: HashMap<String, String>,
}

impl Folder {
    pub(super) fn words(&mut self, title: &str) -> String {
        if let Some(known) = self.known.get(title) {
            return known.clone();
        }
        let folded = words(title);
        self.known.insert(title.to_owned(), folded.clone());
        folded
    }
}

/// The words of the wanted titles, by number: titles are compared with them again and again.
#[derive(Default)]
pub(super) struct Vocabulary {
    numbers: HashMap<String, u32>,
}

/// A word that no wanted title has.
const UNKNOWN: u32 = 0;

impl Vocabulary {
    /// The folded words of a wanted title, one by one.
    pub(super) fn learn(&mut self, title: &str) -> Vec<u32> {
        words(title)
            .split(' ')
            .map(|word| {
                let next = UNKNOWN + 1 + self.numbers.len() as u32;
                *self.numbers.entry(word.to_owned()).or_insert(next)
            })
            .collect()
    }

    fn number(&self, word: &str) -> u32 {
        self.numbers.get(word).copied().unwrap_or(UNKNOWN)
    }
}

/// The titles of a column as they are compared.
pub(super) struct Titles {
    /// All words from the top down.
    words: Vec<u32>,
    /// Where each title begins among them: all titles, the same without the topmost, and so on to the lowest alone.
    starts: Vec<usize>,
}

impl Titles {
    /// None when they have no word of any wanted title, so that none can fit.
    pub(super) fn new(chain: &[String], folder: &mut Folder, known: &Vocabulary) -> Option<Self> {
        let mut words = Vec::new();
        let mut starts = Vec::with_capacity(chain.len());
        for title in chain {
            starts.push(words.len());
            let folded = folder.words(title);
            words.extend(folded.split_whitespace().map(|word| known.number(word)));
        }
        words
            .iter()
            .any(|word| *word != UNKNOWN)
            .then_some(Self { words, starts })
    }

    /// From 0 (not at all) to 1000 (word for word).
    pub(super) fn fit(&self, wanted: &[u32]) -> u32 {
        self.starts
            .iter()
            .map(|start| fit(&self.words[*start..], wanted))
            .max()
            .unwrap_or(0)
    }
}

fn fit(chain: &[u32], wanted: &[u32]) -> u32 {
    if wanted.is_empty() || wanted.len() > chain.len() {
        return 0;
    }
    if chain.len() == wanted.len() {
        // Of two that fit word for word, the longer says more.
        return if chain == wanted {
            900 + (wanted.len() as u32).min(100)
        } else {
            0
        };
    }
    let share = (wanted.len() * 100 / chain.len()) as u32;
    if share < 34 {
        return 0;
    }
    if chain.starts_with(wanted) {
        return 500 + share;
    }
    if chain.windows(wanted.len()).any(|words| words == wanted) {
        return 300 + share;
    }
    // The words in their order, others between: "Tiếp nhận / Trong kỳ / Trực tuyến" is "tiếp nhận trực tuyến".
    let mut next = wanted.iter();
    let mut current = next.next();
    for word in chain {
        if current.is_some_and(|wanted| wanted == word) {
            current = next.next();
        }
    }
    if current.is_none() && wanted.len() > 1 {
        return 100 + share;
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(chain: &[&str], wanted: &str) -> u32 {
        let chain: Vec<String> = chain.iter().map(|title| (*title).to_owned()).collect();
        let mut known = Vocabulary::default();
        let wanted = known.learn(wanted);
        Titles::new(&chain, &mut Folder::default(), &known).map_or(0, |titles| titles.fit(&wanted))
    }

    #[test]
    fn the_closer_the_better() {
        let order = [
            fit(&["Ngày hẹn trả kết quả"], "Ngày hẹn trả kết quả"),
            fit(&["Ngày hẹn trả"], "Ngày hẹn trả"),
            fit(&["Ngày hẹn trả (dự kiến)"], "Ngày hẹn trả"),
            fit(&["Giờ, ngày hẹn trả"], "Ngày hẹn trả"),
            fit(&["Ngày dự kiến hẹn trả"], "Ngày hẹn trả"),
            fit(&["Ngày nộp"], "Ngày hẹn trả"),
        ];
        assert!(order.is_sorted_by(|one, other| one > other), "{order:?}");
        assert_eq!(order[5], 0);
    }

    #[test]
    fn titles_above_count() {
        let column = ["Số hồ sơ tiếp nhận", "Trong kỳ", "Trực tuyến"];
        assert!(fit(&column, "Tiếp nhận trực tuyến") > 0);
        assert!(fit(&column, "Trực tuyến") > fit(&column, "Tiếp nhận trực tuyến"));
        assert_eq!(fit(&column, "Giải quyết trực tuyến"), 0);
    }
}
