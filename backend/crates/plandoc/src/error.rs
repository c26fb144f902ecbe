//! Why a file was refused.

use thiserror::Error;

/// A refusal. [`ReadError::code`] is stable and meant for programs; the text is for logs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReadError {
    /// The file cannot be opened, or passes [`crate::Limits`]. What is too large may also be a `paragraph`, or the number of
    /// `objectives`.
    #[error(transparent)]
    File(#[from] officefile::Error),
    /// The file was read, but it holds no quality objectives.
    #[error("no plan was found; looked for {}", looked_for.join(", "))]
    NotAPlan {
        /// Stable names of what would have made it a plan.
        looked_for: Vec<&'static str>,
    },
}

impl ReadError {
    /// The stable machine code of the refusal: one of [`officefile::Error::CODES`], or `not_a_plan`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File(error) => error.code(),
            Self::NotAPlan { .. } => "not_a_plan",
        }
    }
}
