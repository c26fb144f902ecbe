//! What a row says, in plain words, or why it says nothing.

use std::borrow::Cow;

use chrono::NaiveDateTime;
use thiserror::Error;

/// A code as its sender writes it: what stands there alone, or the code, the number and the name of an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coded<'a> {
    code: Option<Cow<'a, str>>,
    number: Option<Cow<'a, str>>,
    name: Option<Cow<'a, str>>,
}

impl<'a> Coded<'a> {
    pub(crate) fn alone(code: Cow<'a, str>) -> Self {
        Self {
            code: Some(code),
            ..Self::default()
        }
    }

    /// None when it has none of them.
    pub(crate) fn of(
        code: Option<Cow<'a, str>>,
        number: Option<Cow<'a, str>>,
        name: Option<Cow<'a, str>>,
    ) -> Option<Self> {
        (code.is_some() || number.is_some() || name.is_some()).then_some(Self {
            code,
            number,
            name,
        })
    }

    /// By what it can be known, the surest first: code, number, name. There is at least one; none is blank.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        [&self.code, &self.number, &self.name]
            .into_iter()
            .filter_map(|word| word.as_deref())
    }
}

/// How a dossier stands. Texts are trimmed and not blank; none has been looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier<'a> {
    /// By which it is known (mã hồ sơ).
    pub code: Cow<'a, str>,
    /// Mã TTHC, as it was sent.
    pub procedure_code: Cow<'a, str>,
    /// Name of the procedure.
    pub procedure_name: Option<Cow<'a, str>>,
    /// Code of the field (lĩnh vực).
    pub field_code: Option<Cow<'a, str>>,
    /// Where it stands.
    pub status: Coded<'a>,
    /// How it was handed in; the portal takes none for the counter.
    pub channel: Option<Coded<'a>>,
    /// How far the procedure is offered online; mostly not said.
    pub level: Option<Coded<'a>>,
    /// The unit that works on it, by name or code; the office that sent the message where the row names none.
    pub unit: Cow<'a, str>,
    /// When it was handed in.
    pub submitted_at: Option<NaiveDateTime>,
    /// When it was accepted.
    pub received_at: Option<NaiveDateTime>,
    /// When the result is promised.
    pub due_at: Option<NaiveDateTime>,
    /// When the work was over.
    pub finished_at: Option<NaiveDateTime>,
    /// When the result was handed over.
    pub returned_at: Option<NaiveDateTime>,
    /// When it was refused.
    pub refused_at: Option<NaiveDateTime>,
    /// When it was taken back.
    pub withdrawn_at: Option<NaiveDateTime>,
    /// When it waited for the citizen, in the order of the requests; none where the format does not say.
    pub pauses: Option<Vec<Pause>>,
}

impl Dossier<'_> {
    /// The newest time at which something happened to it, for neither format has a time of change. A promise is none.
    #[must_use]
    pub fn changed_at(&self) -> Option<NaiveDateTime> {
        let happened = [
            self.submitted_at,
            self.received_at,
            self.finished_at,
            self.returned_at,
            self.refused_at,
            self.withdrawn_at,
        ];
        let waited = self
            .pauses
            .iter()
            .flatten()
            .flat_map(|pause| [Some(pause.requested_at), pause.resumed_at]);
        happened.into_iter().chain(waited).flatten().max()
    }
}

/// A time during which a dossier waited for the citizen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// When something was asked of the citizen.
    pub requested_at: NaiveDateTime,
    /// When it came; none while it is awaited.
    pub resumed_at: Option<NaiveDateTime>,
    /// The new promised time, where one was given.
    pub new_due_at: Option<NaiveDateTime>,
}

/// What was done on a dossier: by which unit and in which position, never by whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// The dossier (mã hồ sơ).
    pub code: Cow<'a, str>,
    /// When it was done.
    pub handled_at: NaiveDateTime,
    /// The sender's name of the unit.
    pub unit: Option<Cow<'a, str>>,
    /// The position of who did it.
    pub position: Option<Cow<'a, str>>,
    /// What was done.
    pub text: Option<Cow<'a, str>>,
    /// How the dossier stood after it.
    pub status: Option<Coded<'a>>,
    /// When it was begun.
    pub started_at: Option<NaiveDateTime>,
    /// By when it should have been done.
    pub due_at: Option<NaiveDateTime>,
}

/// What is wrong with a row. It repeats nothing of what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{}: {fault}", .field.unwrap_or("the row"))]
pub struct Refusal {
    /// The sender's name of the field; none when the row as a whole does not read.
    pub field: Option<&'static str>,
    /// What is wrong.
    pub fault: Fault,
}

impl Refusal {
    pub(crate) const fn missing(field: &'static str) -> Self {
        Self {
            field: Some(field),
            fault: Fault::Missing,
        }
    }

    pub(crate) const fn malformed(field: &'static str) -> Self {
        Self {
            field: Some(field),
            fault: Fault::Malformed,
        }
    }

    pub(crate) const fn of_the_whole() -> Self {
        Self {
            field: None,
            fault: Fault::Malformed,
        }
    }
}

/// What can be wrong with a field or a row, whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// Nothing there, and it cannot be done without.
    #[error("missing")]
    Missing,
    /// Not of the form that it must have.
    #[error("malformed")]
    Malformed,
}

/// Why a message was refused as a whole. It repeats nothing of what was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// It stops being such JSON.
    #[error("no such JSON: line {line}, column {column}")]
    Json {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// A field that it cannot do without.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A field that is a list or an object where it must be text.
    #[error("{0} is malformed")]
    Malformed(&'static str),
    /// A field whose value is none of those that there are.
    #[error("{0} is none that there is")]
    Unknown(&'static str),
    /// A list with more rows than are taken at once.
    #[error("{0} has too many rows")]
    TooMany(&'static str),
}

impl From<serde_json::Error> for ReadError {
    /// What the parser says may repeat a value, so only its place is passed on.
    fn from(error: serde_json::Error) -> Self {
        Self::Json {
            line: error.line(),
            column: error.column(),
        }
    }
}
