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

/// The titles of a column in the forms in which they are compared.
pub(super) struct Titles {
    /// All titles from the top down, the same without the topmost, and so on to the lowest alone.
    chains: Vec<Vec<String>>,
}

impl Titles {
    pub(super) fn new(chain: &[String], folder: &mut Folder) -> Self {
        let folded: Vec<String> = chain.iter().map(|title| folder.words(title)).collect();
        let chains = (0..folded.len())
            .map(|from| {
                let joined = folded[from..].join(" ");
                joined.split_whitespace().map(str::to_owned).collect()
            })
            .filter(|chain: &Vec<String>| !chain.is_empty())
            .collect();
        Self { chains }
    }

    /// From 0 (not at all) to 1000 (word for word). `wanted` are folded words.
    pub(super) fn fit(&self, wanted: &[String]) -> u32 {
        self.chains
            .iter()
            .map(|chain| fit(chain, wanted))
            .max()
            .unwrap_or(0)
    }
}

/// The folded words of a wanted title, one by one.
pub(super) fn split(title: &str) -> Vec<String> {
    words(title).split(' ').map(str::to_owned).collect()
}

fn fit(chain: &[String], wanted: &[String]) -> u32 {
    if wanted.is_empty() || wanted.len() > chain.len() {
        return 0;
    }
    if chain.len() == wanted.len() {
        let same = chain.iter().zip(wanted).all(|(one, other)| one == other);
        // Of two that fit word for word, the longer says more.
        return if same {
            900 + (wanted.len() as u32).min(100)
        } else {
            0
        };
    }
    let share = (wanted.len() * 100 / chain.len()) as u32;
    if share < 34 {
        return 0;
    }
    let is_at = |at: usize| {
        chain[at..]
            .iter()
            .zip(wanted)
            .all(|(one, other)| one == other)
    };
    if is_at(0) {
        return 500 + share;
    }
    if (0..=chain.len() - wanted.len()).any(is_at) {
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
        Titles::new(&chain, &mut Folder::default()).fit(&split(wanted))
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
