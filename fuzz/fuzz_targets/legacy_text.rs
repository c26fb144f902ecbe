//! Text in encodings from before Unicode: recognised, converted, and left alone once it is Unicode.
#![no_main]

use libfuzzer_sys::fuzz_target;
use registers::legacy::{self, Encoding};
use registers::values;

fuzz_target!(|bytes: &[u8]| {
    // As bytes of such a font, and as text.
    let western: String = bytes.iter().copied().map(char::from).collect();
    let text = String::from_utf8_lossy(bytes);
    for text in [western.as_str(), text.as_ref()] {
        if let Some(encoding) = legacy::detect(text) {
            let converted = legacy::convert(text, encoding);
            assert_ne!(converted, text);
            if converted.chars().any(|c| c > '\u{ff}' && c.is_alphabetic()) {
                assert_eq!(legacy::detect(&converted), None);
            }
        }
        for encoding in Encoding::ALL {
            let converted = legacy::convert(text, encoding);
            assert!(converted.chars().count() <= text.chars().count() * 3);
        }
        let _ = values::date_time(text);
        let _ = values::yes_no(text);
        if let Some(code) = values::procedure_code(text) {
            assert_eq!(code.code.len(), 8);
            let again = values::procedure_code(&code.code).expect("a code");
            assert!(!again.repaired && again.code == code.code);
        }
        if let Some(number) = values::number(text) {
            assert!(number.approximate().is_finite());
            let _ = number.whole();
        }
    }
});
