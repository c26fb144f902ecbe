//! Codes, which spreadsheets take for numbers.

/// The code of an administrative procedure (*mã TTHC*).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProcedureCode {
    /// Its eight characters: `1.002835`.
    pub code: String,
    /// Zeros at its end were lost and put back: a spreadsheet took it for a number.
    pub repaired: bool,
}

/// Reads the code of a procedure: `1.002835`, with the agency's code behind it (`1.002835.000.00.00.H56`, left off), or as a
/// spreadsheet shows it after taking it for a number (`1,00283` → `1.002830`). `None` for anything else.
#[must_use]
pub fn procedure_code(text: &str) -> Option<ProcedureCode> {
    let text = text.trim();
    let (kind, rest) = text.split_once(['.', ','])?;
    let is_kind = kind.len() == 1 && matches!(kind.as_bytes()[0], b'1'..=b'9');
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let (digits, suffix) = rest.split_at(end);
    if !is_kind || !(suffix.is_empty() || suffix.starts_with('.')) {
        return None;
    }
    match digits.len() {
        6 => Some(ProcedureCode {
            code: format!("{kind}.{digits}"),
            repaired: false,
        }),
        // With only one or two digits left it may as well be a number.
        3..=5 if suffix.is_empty() => Some(ProcedureCode {
            code: format!("{kind}.{digits:0<6}"),
            repaired: true,
        }),
        _ => None,
    }
}
