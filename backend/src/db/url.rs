//! `DATABASE_URL`: which database, or a clear refusal. Never a new empty file under a misspelt name.

use std::path::PathBuf;

/// Which of the two databases, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// Embedded: the path of the database file.
    Sqlite(PathBuf),
    /// A server: the URL as libpq takes it.
    Postgresql(String),
}

/// Why a `DATABASE_URL` was refused.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum UrlError {
    /// The scheme is neither of the two.
    #[error(
        "DATABASE_URL must start with sqlite:// (such as sqlite://data/mtcl.sqlite) or postgres://"
    )]
    UnknownScheme,
    /// `sqlite://` without a path.
    #[error("DATABASE_URL names no file: write sqlite://path/to/mtcl.sqlite")]
    NoPath,
}

impl std::str::FromStr for DatabaseUrl {
    type Err = UrlError;

    fn from_str(url: &str) -> Result<Self, UrlError> {
        if let Some(path) = url.strip_prefix("sqlite://") {
            if path.is_empty() {
                return Err(UrlError::NoPath);
            }
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgresql(url.to_owned()));
        }
        Err(UrlError::UnknownScheme)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_two_schemes_are_taken() {
        assert_eq!(
            "sqlite:///var/lib/mtcl.sqlite".parse(),
            Ok(DatabaseUrl::Sqlite("/var/lib/mtcl.sqlite".into()))
        );
        assert!(matches!(
            "postgres://h/d".parse(),
            Ok(DatabaseUrl::Postgresql(_))
        ));
        for wrong in ["mysql://x", "data.sqlite", "sqlite:data", ""] {
            assert_eq!(wrong.parse::<DatabaseUrl>(), Err(UrlError::UnknownScheme));
        }
        assert_eq!("sqlite://".parse::<DatabaseUrl>(), Err(UrlError::NoPath));
    }
}
