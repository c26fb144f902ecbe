//! Regular expressions that are part of the program.

use regex::Regex;

/// Compiles a pattern written in this crate. The regex crate runs in linear time, so hostile text cannot stall it.
///
/// # Panics
/// When the pattern is not valid, which the first test that touches it shows.
pub(crate) fn pattern(source: &str) -> Regex {
    Regex::new(source).expect("a pattern of the program is valid")
}
