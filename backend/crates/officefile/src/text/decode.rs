//! Bytes to text: UTF-8 and UTF-16, with or without a byte-order mark.

use super::compose;
use crate::error::Error;

/// Decodes and composes (NFC). Older Vietnamese encodings (TCVN3, VNI, Windows-1258) are refused rather than
/// guessed: a wrong guess would read as a plan full of wrong words.
///
/// # Errors
/// No words, broken UTF-16, and what is neither UTF-8 nor UTF-16.
pub fn decode(bytes: &[u8]) -> Result<String, Error> {
    unicode(bytes).map(|text| compose(&text))
}

/// The same, but keeps soft hyphens, as [`super::compose_legacy`] does.
///
/// # Errors
/// As [`decode`].
pub fn decode_legacy(bytes: &[u8]) -> Result<String, Error> {
    unicode(bytes).map(|text| super::compose_legacy(&text))
}

fn unicode(bytes: &[u8]) -> Result<String, Error> {
    let text = if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        utf16(rest, u16::from_le_bytes)?
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        utf16(rest, u16::from_be_bytes)?
    } else if let Some(big_endian) = looks_like_utf16(bytes) {
        let unit = if big_endian {
            u16::from_be_bytes
        } else {
            u16::from_le_bytes
        };
        utf16(bytes, unit)?
    } else {
        utf8(bytes)?
    };
    let readable =
        |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}');
    if !text.chars().all(readable) {
        return Err(Error::UnsupportedFormat { found: "binary" });
    }
    if text.trim().is_empty() {
        return Err(Error::Empty);
    }
    Ok(text)
}

fn utf8(bytes: &[u8]) -> Result<String, Error> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| {
        let binary = bytes
            .iter()
            .any(|b| *b < 0x20 && !b.is_ascii_whitespace() && *b != 0x0b);
        Error::UnsupportedFormat {
            found: if binary { "binary" } else { "legacy_encoding" },
        }
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Error> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    match text {
        Ok(text) if rest.is_empty() => Ok(text),
        _ => Err(Error::corrupt("text", "not valid UTF-16")),
    }
}

/// Blanks, tabs and line ends are a zero byte beside their ASCII byte in UTF-16, always on the same side.
fn looks_like_utf16(bytes: &[u8]) -> Option<bool> {
    if bytes.len() < 4 || !bytes.len().is_multiple_of(2) || !bytes.contains(&0) {
        return None;
    }
    let (pairs, _) = bytes.as_chunks::<2>();
    let ascii_white = |b: u8| matches!(b, b' ' | b'\t' | b'\n' | b'\r');
    let little = pairs
        .iter()
        .filter(|[low, high]| ascii_white(*low) && *high == 0)
        .count();
    let big = pairs
        .iter()
        .filter(|[high, low]| *high == 0 && ascii_white(*low))
        .count();
    let zero_pairs = pairs.contains(&[0, 0]);
    if zero_pairs || little.max(big) * 20 < pairs.len() {
        return None;
    }
    Some(big > little)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wide(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn utf16_is_recognised_with_and_without_mark() {
        let text = "Mục tiêu chất lượng\tĐo lường\n1\t100%\n";
        for bytes in [
            wide(text, u16::to_le_bytes),
            wide(text, u16::to_be_bytes),
            [b"\xff\xfe".to_vec(), wide(text, u16::to_le_bytes)].concat(),
            [b"\xfe\xff".to_vec(), wide(text, u16::to_be_bytes)].concat(),
            [b"\xef\xbb\xbf".to_vec(), text.as_bytes().to_vec()].concat(),
        ] {
            assert_eq!(decode(&bytes).as_deref(), Ok(text));
        }
    }

    #[test]
    fn other_encodings_and_binary_data_are_told_apart() {
        let legacy = b"M\xf4c ti\xaau ch\xcat l\xad\xeeng\n";
        assert_eq!(
            decode(legacy),
            Err(Error::UnsupportedFormat {
                found: "legacy_encoding"
            })
        );
        assert_eq!(
            decode(b"\x7fELF\x02\x01\x01\0\0\0\0\0\xf0"),
            Err(Error::UnsupportedFormat { found: "binary" })
        );
        assert_eq!(decode(b" \r\n\t"), Err(Error::Empty));
    }
}
