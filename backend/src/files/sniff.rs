//! What a file is, by its bytes.

/// The media type that the first bytes of a file tell; none when they tell nothing that we know.
pub(super) fn media_type(head: &[u8]) -> Option<&'static str> {
    infer::get(head).map(|found| found.mime_type())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_say_what_it_is() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        assert_eq!(media_type(png), Some("image/png"));
        assert_eq!(media_type(b"%PDF-1.7\n1 0 obj"), Some("application/pdf"));
        assert_eq!(
            media_type(b"<!DOCTYPE html><script>alert(1)</script>"),
            Some("text/html")
        );
        assert_eq!(media_type("Biên bản".as_bytes()), None);
        assert_eq!(media_type(b""), None);
    }
}
