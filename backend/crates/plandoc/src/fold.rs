//! Folding of text that keeps in touch with the original, so that what is found can be quoted.

pub(crate) use officefile::text::compose;
pub use officefile::text::fold;
use unicode_normalization::char::decompose_canonical;

/// What the reader compares and hands out: no markdown emphasis, single blanks, no blank line, lines trimmed.
pub(crate) fn tidy(text: &str) -> String {
    text.replace("**", "")
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// A text beside its folded form, character by character, so that what a pattern finds in the folded form can be
/// quoted in the words of the original.
pub(crate) struct Aligned<'a> {
    original: &'a str,
    folded: String,
    /// Where each character starts, in the folded form and in the original.
    starts: Vec<(usize, usize)>,
}

impl<'a> Aligned<'a> {
    /// `original` must be composed (NFC): then every Vietnamese letter is one character in both forms.
    pub(crate) fn new(original: &'a str) -> Self {
        let mut folded = String::with_capacity(original.len());
        let mut starts = Vec::with_capacity(original.len());
        for (offset, c) in original.char_indices() {
            starts.push((folded.len(), offset));
            folded.push(fold_char(c));
        }
        Self {
            original,
            folded,
            starts,
        }
    }

    pub(crate) fn folded(&self) -> &str {
        &self.folded
    }

    /// The original words behind a byte range of the folded form.
    pub(crate) fn original(&self, range: std::ops::Range<usize>) -> &'a str {
        &self.original[self.offset(range.start)..self.offset(range.end)]
    }

    fn offset(&self, folded: usize) -> usize {
        let index = self.starts.partition_point(|(start, _)| *start < folded);
        self.starts
            .get(index)
            .map_or(self.original.len(), |(_, offset)| *offset)
    }
}

fn fold_char(c: char) -> char {
    if c.is_whitespace() {
        return ' ';
    }
    let mut base = c;
    let mut first = true;
    decompose_canonical(c, |part| {
        if first {
            base = part;
            first = false;
        }
    });
    match base.to_lowercase().next().unwrap_or(base) {
        'đ' => 'd',
        '–' | '—' | '‑' | '−' => '-',
        '％' => '%',
        lower => lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_find_in_the_folded_form_is_quoted_in_the_original_words() {
        let text = "đạt trên 87 điểm";
        let aligned = Aligned::new(text);
        let at = aligned.folded().find("tren 87").expect("folded");
        assert_eq!(aligned.original(at..at + "tren 87".len()), "trên 87");
    }
}
