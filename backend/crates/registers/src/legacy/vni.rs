//! VNI for Windows: a letter, then a sign for its accents; a few letters have a byte of their own.

/// Letters that take signs after them, and what they become with each of [`SIGNS`].
const ACCENTED: [(char, &str); 14] = [
    ('a', "àảãáạăằẳẵắặâầẩẫấậ"),
    ('e', "èẻẽéẹ      êềểễếệ"),
    ('o', "òỏõóọ      ôồổỗốộ"),
    ('u', "ùủũúụ            "),
    ('y', "ỳỷỹý             "),
    ('ô', "ờởỡớợ            "),
    ('ö', "ừửữứự            "),
    ('A', "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬ"),
    ('E', "ÈẺẼÉẸ      ÊỀỂỄẾỆ"),
    ('O', "ÒỎÕÓỌ      ÔỒỔỖỐỘ"),
    ('U', "ÙỦŨÚỤ            "),
    ('Y', "ỲỶỸÝ             "),
    ('Ô', "ỜỞỠỚỢ            "),
    ('Ö', "ỪỬỮỨỰ            "),
];

/// The signs, small: no breve or circumflex with the five tones, breve alone and with them, circumflex likewise.
const SIGNS: &str = "øûõùïêèúüéëâàåãáä";
const CAPITAL_SIGNS: &str = "ØÛÕÙÏÊÈÚÜÉËÂÀÅÃÁÄ";

/// Letters with a byte of their own.
const SINGLE: [(char, char); 14] = [
    ('ñ', 'đ'),
    ('Ñ', 'Đ'),
    ('ô', 'ơ'),
    ('Ô', 'Ơ'),
    ('ö', 'ư'),
    ('Ö', 'Ư'),
    ('æ', 'ỉ'),
    ('Æ', 'Ỉ'),
    ('ó', 'ĩ'),
    ('Ó', 'Ĩ'),
    ('ò', 'ị'),
    ('Ò', 'Ị'),
    ('î', 'ỵ'),
    ('Î', 'Ỵ'),
];

/// What a letter becomes with a sign after it. The case is the letter's, whatever the sign's.
fn accented(letter: char, sign: char) -> Option<char> {
    let (_, forms) = ACCENTED.iter().find(|(own, _)| *own == letter)?;
    let place = |signs: &str| signs.chars().position(|one| one == sign);
    let index = place(SIGNS).or_else(|| place(CAPITAL_SIGNS))?;
    forms.chars().nth(index).filter(|form| *form != ' ')
}

pub(super) fn convert(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        if let Some(form) = characters.peek().and_then(|sign| accented(c, *sign)) {
            out.push(form);
            characters.next();
            continue;
        }
        let own = SINGLE.iter().find(|(single, _)| *single == c);
        out.push(own.map_or(c, |(_, letter)| *letter));
    }
    out
}
