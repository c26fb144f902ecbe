//! Codes of agencies, old and new.
//!
//! QCVN 102:2016 writes `000.00.16.H29`, lowest level first and `00` where there is none; QĐ 20/2020/QĐ-TTg writes the same
//! agency `H29.16`, highest level first. Both are in use side by side.

/// The code as QĐ 20/2020/QĐ-TTg writes it: `000.00.16.H29` → `H29.16`, `000.00.00.H29` → `H29`.
///
/// A code that is in neither form comes back trimmed and in capitals, otherwise as it was.
#[must_use]
pub fn modern(code: &str) -> String {
    let code = code.trim().to_uppercase();
    let parts: Vec<&str> = code.split('.').collect();
    let [fourth, third, second, first] = parts.as_slice() else {
        return code;
    };
    let is_old = digits(fourth, 3) && digits(third, 2) && digits(second, 2) && is_first(first);
    if !is_old {
        return code;
    }
    let mut levels = vec![*first, second, third, fourth];
    // An absent level in between has to stay, or the one below it would move up.
    while levels
        .last()
        .is_some_and(|level| level.bytes().all(|b| b == b'0'))
    {
        levels.pop();
    }
    levels.join(".")
}

/// Whether two codes name the same agency: `000.00.16.H29` and `H29.16` do.
#[must_use]
pub fn equivalent(one: &str, other: &str) -> bool {
    modern(one) == modern(other)
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_digit())
}

/// A ministry or province: a letter and two digits.
fn is_first(text: &str) -> bool {
    text.len() == 3 && text.as_bytes()[0].is_ascii_alphabetic() && digits(&text[1..], 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_and_new_codes_of_one_agency_are_equivalent() {
        for (old, new) in [
            ("000.00.16.H29", "H29.16"),
            ("000.00.00.H29", "H29"),
            ("000.05.16.H29", "H29.16.05"),
            ("012.05.16.H29", "H29.16.05.012"),
            (" 000.00.00.g22 ", "G22"),
        ] {
            assert_eq!(modern(old), new);
            assert!(equivalent(old, new) && equivalent(new, old));
        }
        assert!(!equivalent("000.00.16.H29", "000.00.61.H29"));
        assert!(!equivalent("000.16.00.H29", "H29.16"));
    }

    #[test]
    fn other_codes_stay_as_they_are() {
        for code in [
            "H37.DN.001",
            "",
            "1234",
            "000.00.é6.H29",
            "000.00.16.éH",
            "...",
        ] {
            assert_eq!(modern(code), code.to_uppercase());
        }
    }
}
