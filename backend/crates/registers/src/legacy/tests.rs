//! Real words in each encoding, as they look in a file, and in Unicode.

use super::*;

const WORDS: [(&str, &str, &str); 12] = [
    ("Së Y tÕ", "Sôû Y teá", "Sở Y tế"),
    (
        "Uû ban nh©n d©n tØnh",
        "Uyû ban nhaân daân tænh",
        "Uỷ ban nhân dân tỉnh",
    ),
    (
        "NguyÔn V¨n H\u{ad}ëng",
        "Nguyeãn Vaên Höôûng",
        "Nguyễn Văn Hưởng",
    ),
    ("quyÕt ®Þnh", "quyeát ñònh", "quyết định"),
    ("chÊt l\u{ad}îng", "chaát löôïng", "chất lượng"),
    ("§¬n vÞ", "Ñôn vò", "Đơn vị"),
    (
        "Sè, ký hiÖu v¨n b¶n",
        "Soá, kyù hieäu vaên baûn",
        "Số, ký hiệu văn bản",
    ),
    ("Ngµy th¸ng", "Ngaøy thaùng", "Ngày tháng"),
    (
        "Tªn lo¹i vµ trÝch yÕu néi dung",
        "Teân loaïi vaø trích yeáu noäi dung",
        "Tên loại và trích yếu nội dung",
    ),
    (
        "kü thuËt ®iÒu d\u{ad}ìng",
        "kyõ thuaät ñieàu döôõng",
        "kỹ thuật điều dưỡng",
    ),
    (
        "BÖnh viÖn ®a khoa",
        "Beänh vieän ña khoa",
        "Bệnh viện đa khoa",
    ),
    (
        "C«ng v¨n h\u{ad}íng dÉn thñ tôc",
        "Coâng vaên höôùng daãn thuû tuïc",
        "Công văn hướng dẫn thủ tục",
    ),
];

#[test]
fn both_encodings_are_recognised_and_converted() {
    for (tcvn3, vni, unicode) in WORDS {
        assert_eq!(convert(tcvn3, Encoding::Tcvn3), unicode);
        assert_eq!(convert(vni, Encoding::Vni), unicode);
        assert_eq!(detect(tcvn3), Some(Encoding::Tcvn3), "{tcvn3}");
        assert_eq!(detect(vni), Some(Encoding::Vni), "{vni}");
        assert_eq!(detect(unicode), None, "{unicode}");
    }
}

#[test]
fn words_in_capitals_stay_in_capitals() {
    assert_eq!(convert("NGUYÔN V¡N §øC", Encoding::Tcvn3), "NGUYỄN VĂN ĐỨC");
    assert_eq!(convert("KT. GI¸M §èC", Encoding::Tcvn3), "KT. GIÁM ĐỐC");
    assert_eq!(
        convert("NGUYEÃN VAÊN ÑÖÙC", Encoding::Vni),
        "NGUYỄN VĂN ĐỨC"
    );
    assert_eq!(
        convert("GIAÙM ÑOÁC SÔÛ Y TEÁ", Encoding::Vni),
        "GIÁM ĐỐC SỞ Y TẾ"
    );
}

#[test]
fn unicode_and_other_languages_are_left_alone() {
    for text in [
        "",
        "Ban to chuc 12/2026",
        // All letters of these are in Latin-1 as well.
        "và có thì là hà cho bà",
        "Hà Tĩnh",
        "Köln, Straße, façade, señor, Málaga",
        "25 °C ± 2 µg × 3",
        "Y tế và Së",
    ] {
        assert_eq!(detect(text), None, "{text}");
    }
}

/// Every Vietnamese letter comes from one writing in VNI, and every small one (with the seven capitals) in TCVN3.
#[test]
fn every_letter_can_be_written() {
    let small: Vec<char> = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
        .chars()
        .collect();
    assert_eq!(small.len(), 67);
    let bytes = || ('\u{a1}'..='\u{ff}').map(String::from);
    // 0xE0 is no letter of it, and looks like one.
    let from_tcvn3: Vec<String> = bytes()
        .filter(|byte| byte != "à")
        .map(|byte| convert(&byte, Encoding::Tcvn3))
        .collect();
    let pairs = || {
        "aeouyôöAEOUYÔÖ"
            .chars()
            .flat_map(|base| bytes().map(move |sign| format!("{base}{sign}")))
    };
    let from_vni: Vec<String> = bytes()
        .chain(pairs())
        .map(|written| convert(&written, Encoding::Vni))
        .collect();
    for letter in small {
        let capital: String = letter.to_uppercase().collect();
        let letter = letter.to_string();
        assert_eq!(
            from_tcvn3.iter().filter(|one| **one == letter).count(),
            1,
            "{letter}"
        );
        assert!(from_vni.contains(&letter), "{letter}");
        assert!(from_vni.contains(&capital), "{capital}");
    }
    for capital in ["Ă", "Â", "Ê", "Ô", "Ơ", "Ư", "Đ"] {
        assert!(from_tcvn3.iter().any(|one| one == capital), "{capital}");
    }
}
