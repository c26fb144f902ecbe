//! TCVN 5712:1993, third form: one byte for each letter, shown as the Western letter of that byte.

/// What each byte from 0xA1 on stands for; a blank for bytes that stand for themselves.
const LETTERS: &str = concat!(
    "ĂÂÊÔƠƯĐăâêôơưđ ",  // A1 to AF
    "     àảãáạ ằẳẵắ ", // B0 to BF
    "      ặầẩẫấậè ẻẽ", // C0 to CF
    "éẹềểễếệìỉ   ĩíịò", // D0 to DF
    " ỏõóọồổỗốộờởỡớợù", // E0 to EF
    " ủũúụừửữứựỳỷỹýỵ ", // F0 to FF
);

pub(super) fn convert(text: &str) -> String {
    let table: Vec<char> = LETTERS.chars().collect();
    let converted = |c: char| {
        let index = (c as usize).checked_sub(0xa1);
        index
            .and_then(|index| table.get(index))
            .copied()
            .filter(|letter| *letter != ' ')
    };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let is_word = |c: char| c.is_ascii_alphabetic() || converted(c).is_some();
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let plain = || word.chars().filter(char::is_ascii_alphabetic);
        let capitals =
            plain().next().is_some() && plain().all(|c| c.is_ascii_uppercase()) && !is_titled(word);
        for c in word.chars() {
            let c = converted(c).unwrap_or(c);
            if capitals {
                out.extend(c.to_uppercase());
            } else {
                out.push(c);
            }
        }
        let mut others = after.chars();
        if let Some(other) = others.next() {
            out.push(other);
        }
        rest = others.as_str();
    }
    out
}

/// One capital, then only letters of the encoding, as in `Së`: a word with a capital first, not one in capitals.
fn is_titled(word: &str) -> bool {
    word.chars().filter(char::is_ascii_alphabetic).count() == 1
        && word.starts_with(|c: char| c.is_ascii_uppercase())
}
