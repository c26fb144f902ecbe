//! "Riêng …": a rule of its own for part of the work.

use super::{known, reads_back, rule_of};
use crate::deadline::rule::{Exception, Rule};
use crate::deadline::text::Cursor;

/// How many words may say what an exception is for.
const LONGEST_SCOPE: usize = 40;

/// The rule's words, and those of each exception to it.
pub(super) fn split(text: Cursor<'_>) -> (Cursor<'_>, Vec<Cursor<'_>>) {
    let mut starts = Vec::new();
    let mut cursor = text;
    let mut after_sign = false;
    while let Some(word) = cursor.peek() {
        if after_sign && word == "rieng" {
            starts.push(cursor.at());
        }
        after_sign = matches!(word, "." | ";" | "," | ":");
        cursor.skip();
    }
    let ends = starts.iter().skip(1).copied().chain([cursor.at()]);
    let parts = starts
        .iter()
        .zip(ends)
        .map(|(start, end)| text.from(start + 1).up_to(end).trimmed())
        .collect();
    let main = starts.first().map_or(text, |first| text.up_to(*first));
    (main, parts)
}

/// What it is for, and its rule: the first place from which the rest reads as one. None when there are no words.
pub(super) fn read(part: Cursor<'_>, main: &Rule, year: i32) -> Option<Exception> {
    for length in 1..part.len().min(LONGEST_SCOPE) {
        let split = part.at() + length;
        let Some(rule) = known(part.from(split).trimmed(), year) else {
            continue;
        };
        if !reads_back(&rule, year) {
            continue;
        }
        let mut scope = part.up_to(split);
        let mut scope = scope.take_rest()?;
        if let Rule::AsSet { of: Some(of), .. } = main
            && let Some(shorter) = without_end(&scope, of)
        {
            scope = shorter;
        }
        return Some(Exception { scope, rule });
    }
    let scope = { part }.take_rest()?;
    let rule = rule_of(part, year);
    Some(Exception { scope, rule })
}

/// "lĩnh vực Dược thẩm định" beside "Theo lịch thẩm định" is about "lĩnh vực Dược".
fn without_end(scope: &str, of: &str) -> Option<String> {
    let rest = scope.strip_suffix(of)?.trim_end();
    (!rest.is_empty()).then(|| rest.to_owned())
}
