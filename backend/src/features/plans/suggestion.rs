//! Which indicator an objective's words call for, and a name for it that fits a narrow column.

use crate::text::fold;

/// A kind of objective: every group needs one of its words in the folded text.
struct Kind {
    code: &'static str,
    short_name: &'static str,
    groups: &'static [&'static [&'static str]],
}

/// The first that fits wins, so the narrower stand before the wider: a licence dossier is no one-stop dossier, and an
/// ISO procedure in time is no dossier in time.
const KINDS: &[Kind] = &[
    Kind {
        code: "satisfaction",
        short_name: "Mức độ hài lòng",
        groups: &[&["hai long"]],
    },
    Kind {
        code: "five-s-score",
        short_name: "Điểm 5S",
        groups: &[&["5s", "5 s"]],
    },
    Kind {
        code: "training-hours",
        short_name: "Giờ đào tạo bình quân",
        groups: &[&["dao tao", "boi duong", "tap huan"], &["gio", "tiet"]],
    },
    Kind {
        code: "procedure-iso-timeliness",
        short_name: "TTHC có quy trình ISO đúng hạn",
        groups: &[
            &["quy trinh iso", "quy trinh noi bo", "quy trinh theo iso"],
            &["tthc", "thu tuc"],
        ],
    },
    Kind {
        code: "website-upkeep",
        short_name: "Duy trì trang Web",
        groups: &[&[
            "trang web",
            "website",
            "trang thong tin dien tu",
            "trang tin dien tu",
            "cong thong tin dien tu",
        ]],
    },
    Kind {
        code: "document-electronic-share",
        short_name: "Văn bản đi điện tử",
        groups: &[
            &["van ban di", "van ban phat hanh", "van ban"],
            &["van ban dien tu", "duoi dang dien tu", "ky so"],
        ],
    },
    Kind {
        code: "dossier-online-share",
        short_name: "Hồ sơ tiếp nhận qua mạng",
        groups: &[
            &["ho so"],
            &["qua mang", "truc tuyen", "toan trinh"],
            &["tiep nhan", "nop", "dang ky", "ti le", "ty le"],
        ],
    },
    Kind {
        code: "licence-compliance",
        short_name: "Giấy phép hành nghề đúng quy định",
        groups: &[
            &["giay phep", "chung chi", "giay chung nhan", "chung nhan"],
            &["hanh nghe", "du dieu kien"],
            &["dung quy dinh", "dung phap luat", "chinh xac"],
        ],
    },
    Kind {
        code: "directive-on-time",
        short_name: "Nhiệm vụ UBND tỉnh giao đúng hạn",
        groups: &[
            &["nhiem vu", "van ban chi dao", "van ban giao", "cong viec"],
            &["ubnd", "uy ban nhan dan", "cap tren"],
            &[
                "dung thoi gian",
                "dung han",
                "dung thoi han",
                "dung tien do",
            ],
        ],
    },
    Kind {
        code: "dossier-on-time",
        short_name: "Hồ sơ giải quyết đúng hạn",
        groups: &[
            &["ho so"],
            &[
                "dung thoi gian",
                "dung han",
                "dung thoi han",
                "truoc han",
                "som han",
                "dung va truoc han",
            ],
        ],
    },
];

/// Characters of a short name that is cut from the objective's words.
const SHORT: usize = 60;

fn kind(text: &str) -> Option<&'static Kind> {
    let folded = fold(text);
    // Whole words only: "so y te" must not be found in "so yeu".
    let padded: String = std::iter::once(' ')
        .chain(
            folded
                .chars()
                .map(|c| if c.is_alphanumeric() { c } else { ' ' }),
        )
        .chain(std::iter::once(' '))
        .collect();
    let padded = padded.split(' ').filter(|word| !word.is_empty());
    let padded = format!(" {} ", padded.collect::<Vec<_>>().join(" "));
    let says = |words: &str| padded.contains(&format!(" {words} "));
    KINDS.iter().find(|kind| {
        kind.groups
            .iter()
            .all(|group| group.iter().any(|words| says(words)))
    })
}

/// The indicator that measures what these words promise; none when no rule of ours fits, which a person then settles.
pub fn suggest_indicator(text: &str) -> Option<&'static str> {
    kind(text).map(|kind| kind.code)
}

/// A name for narrow places: that of the kind of objective, else the first words.
pub fn short_name(text: &str) -> String {
    if let Some(kind) = kind(text) {
        return kind.short_name.to_owned();
    }
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut name = String::new();
    for word in line.split(' ') {
        if name.chars().count() + word.chars().count() >= SHORT {
            return format!("{}…", name.trim_end_matches([',', ';', ':', '(']));
        }
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    name.trim_end_matches(['.', ';', ':']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_twelve_objectives_of_the_real_plans() {
        for (text, code, name) in [
            (
                "Đảm bảo 100% hồ sơ giải quyết đúng thời gian quy định theo cơ chế một cửa, một cửa liên thông",
                "dossier-on-time",
                "Hồ sơ giải quyết đúng hạn",
            ),
            (
                "Đảm bảo mức độ hài lòng của tổ chức, cá nhân đối với sự phục vụ của cơ quan hành chính nhà nước đạt tối thiểu 87%",
                "satisfaction",
                "Mức độ hài lòng",
            ),
            (
                "Đảm bảo 100% TTHC được bổ sung, thiết lập quy trình ISO cho giải quyết các TTHC chậm nhất 15 ngày đối với thẩm quyền giải quyết của Sở Y tế",
                "procedure-iso-timeliness",
                "TTHC có quy trình ISO đúng hạn",
            ),
            (
                "Đảm bảo 100% các công việc, nhiệm vụ của UBND tỉnh giao Sở Y tế chủ trì đều được thực hiện đầy đủ, đúng thời gian quy định",
                "directive-on-time",
                "Nhiệm vụ UBND tỉnh giao đúng hạn",
            ),
            (
                "Đảm bảo 100% các văn bản đi (không mật) của Sở được trao đổi dưới dạng văn bản điện tử",
                "document-electronic-share",
                "Văn bản đi điện tử",
            ),
            (
                "Tỉ lệ số hồ sơ tiếp nhận qua mạng/tổng số hồ sơ tiếp nhận trong năm của các thủ tục hành chính, được công bố mức độ toàn trình, một phần đạt tối thiểu 55%",
                "dossier-online-share",
                "Hồ sơ tiếp nhận qua mạng",
            ),
            (
                "Duy trì thực hiện 5S tại Sở Y tế đến tháng 12/2021 đạt trên 87 điểm",
                "five-s-score",
                "Điểm 5S",
            ),
            (
                "99% hồ sơ hành nghề y, dược tư nhân được cấp giấy phép hành nghề đúng quy định (kịp thời, chính xác, đúng pháp luật)",
                "licence-compliance",
                "Giấy phép hành nghề đúng quy định",
            ),
            (
                "100% văn bản chỉ đạo của UBND Tỉnh được xử lý đúng thời gian quy định",
                "directive-on-time",
                "Nhiệm vụ UBND tỉnh giao đúng hạn",
            ),
            (
                "Duy trì tỷ lệ hài lòng của khách hàng/Tổ chức sử dụng dịch vụ cấp giấy hành nghề Y, Dược tư nhân trên 98%",
                "satisfaction",
                "Mức độ hài lòng",
            ),
            (
                "Công chức Văn phòng Sở Y tế được đào tạo chuyên môn nghiệp vụ ít nhất 40 giờ/người/năm",
                "training-hours",
                "Giờ đào tạo bình quân",
            ),
            (
                "Duy trì trang Web, Forum của Sở Y tế",
                "website-upkeep",
                "Duy trì trang Web",
            ),
        ] {
            assert_eq!(suggest_indicator(text), Some(code), "{text}");
            assert_eq!(short_name(text), name, "{text}");
        }
    }

    #[test]
    fn other_words_for_the_same_and_words_for_something_else() {
        for (text, code) in [
            (
                "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn đạt từ 98% trở lên",
                Some("dossier-on-time"),
            ),
            (
                "Trên 60% hồ sơ nộp trực tuyến toàn trình",
                Some("dossier-online-share"),
            ),
            (
                "95% công chức được bồi dưỡng tối thiểu 40 tiết",
                Some("training-hours"),
            ),
            ("Tiết kiệm 5% chi phí điện nước so với năm 2024", None),
            ("Không để xảy ra mất an toàn lao động", None),
            ("", None),
        ] {
            assert_eq!(suggest_indicator(text), code, "{text}");
        }
    }

    #[test]
    fn a_long_text_is_cut_at_a_word() {
        let name = short_name(
            "Tiết kiệm 5% chi phí điện nước, văn phòng phẩm so với năm trước trong toàn cơ quan",
        );
        assert!(
            name.ends_with('…') && name.chars().count() <= SHORT,
            "{name}"
        );
        assert_eq!(short_name("Tiết kiệm điện."), "Tiết kiệm điện");
    }
}
