//! How new a page is, as it says itself: the newest date among those that are meant. What it says comes from elsewhere, so
//! nothing here trusts it: an unreadable date is no date, and one that lies ahead is not taken.

use std::borrow::Cow;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate};
use quick_xml::Reader;
use quick_xml::events::Event;
use regex::{Captures, Regex};

use super::model::DateFrom;
use crate::db::types::{Day, Timestamp};
use crate::text::fold;

/// Characters after the words of a hint among which the date must begin.
const NEAR: usize = 60;

/// The newest date that a page gives, no later than tomorrow.
pub(super) fn newest(
    from: DateFrom,
    hint: &str,
    last_modified: Option<&str>,
    body: &[u8],
    today: Day,
) -> Option<Timestamp> {
    let found: Vec<Timestamp> = match from {
        DateFrom::LastModified => last_modified.and_then(read).into_iter().collect(),
        DateFrom::Feed => in_xml(&text_of(body), &["item", "entry"], &FEED_DATES),
        DateFrom::Sitemap => in_xml(&text_of(body), &["url", "sitemap"], &["lastmod"]),
        DateFrom::TimeElement => in_time_elements(&text_of(body)),
        DateFrom::Meta => in_meta(&text_of(body), hint),
        DateFrom::Text => after_words(&text_of(body), hint),
    };
    let end = today.plus(2).start();
    found.into_iter().filter(|at| *at < end).max()
}

const FEED_DATES: [&str; 5] = ["pubDate", "published", "updated", "date", "modified"];

fn text_of(body: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(body)
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern that can be read")
}

/// Texts of the elements `wanted` inside any of `parents`, whatever their namespace. Entities of a document's own are
/// not resolved.
fn in_xml(body: &str, parents: &[&str], wanted: &[&str]) -> Vec<Timestamp> {
    let mut reader = Reader::from_str(body);
    reader.config_mut().check_end_names = false;
    let mut found = Vec::new();
    let mut inside = 0_u32;
    let mut text: Option<String> = None;
    // What cannot be read any further ends it: a document that was cut is read as far as it goes.
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Eof => break,
            Event::Start(tag) => {
                let name = tag.local_name().into_inner();
                if parents.contains(&name) {
                    inside += 1;
                }
                let is_wanted = inside > 0 && wanted.contains(&name);
                text = is_wanted.then(String::new);
            }
            Event::Text(part) => {
                if let Some(text) = &mut text {
                    text.push_str(&part);
                }
            }
            Event::CData(part) => {
                if let Some(text) = &mut text {
                    text.push_str(&part);
                }
            }
            Event::End(tag) => {
                if parents.contains(&tag.local_name().into_inner()) {
                    inside = inside.saturating_sub(1);
                }
                found.extend(text.take().as_deref().and_then(read));
            }
            _ => {}
        }
    }
    found
}

fn in_time_elements(page: &str) -> Vec<Timestamp> {
    static TIME: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"(?i)<time\b[^>]*\bdatetime\s*=\s*["']?([^"'>]+)"#));
    TIME.captures_iter(page)
        .filter_map(|one| read(&one[1]))
        .collect()
}

fn in_meta(page: &str, name: &str) -> Vec<Timestamp> {
    static META: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)<meta\b[^>]*>"));
    static NAME: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r#"(?i)\b(?:name|property|itemprop|http-equiv)\s*=\s*["']?([^"'>\s]+)"#)
    });
    static CONTENT: LazyLock<Regex> =
        LazyLock::new(|| pattern(r#"(?i)\bcontent\s*=\s*["']?([^"'>]+)"#));
    META.find_iter(page)
        .map(|tag| tag.as_str())
        .filter(|tag| {
            NAME.captures_iter(tag)
                .any(|one| one[1].eq_ignore_ascii_case(name.trim()))
        })
        .filter_map(|tag| read(&CONTENT.captures(tag)?[1]))
        .collect()
}

/// Dates soon after each place where the words stand, without regard to accents, case, spaces and what is marked up.
fn after_words(page: &str, words: &str) -> Vec<Timestamp> {
    static HIDDEN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?is)<(?:script|style)\b.*?</(?:script|style)\s*>|<!--.*?-->"));
    static TAG: LazyLock<Regex> = LazyLock::new(|| pattern(r"<[^>]*>"));
    static ENTITY: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|nbsp);"));
    let shown = HIDDEN.replace_all(page, " ");
    let shown = TAG.replace_all(&shown, " ");
    let shown = ENTITY.replace_all(&shown, |one: &Captures<'_>| entity(&one[1]));
    let spaced = |text: &str| {
        let text = fold(text);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (shown, words) = (spaced(&shown), spaced(words));
    if words.is_empty() {
        return Vec::new();
    }
    shown
        .match_indices(&words)
        .filter_map(|(at, found)| {
            let rest = &shown[at + found.len()..];
            let end = rest
                .char_indices()
                .nth(NEAR + 24)
                .map_or(rest.len(), |(at, _)| at);
            first_date(&rest[..end], NEAR)
        })
        .collect()
}

fn entity(name: &str) -> String {
    let number = match name.strip_prefix('#') {
        Some(hex) if hex.starts_with(['x', 'X']) => u32::from_str_radix(&hex[1..], 16).ok(),
        Some(decimal) => decimal.parse().ok(),
        None => Some(0x20),
    };
    number.and_then(char::from_u32).unwrap_or(' ').to_string()
}

/// The first date in folded words, beginning within so many characters.
fn first_date(text: &str, within: usize) -> Option<Timestamp> {
    static DATE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"\b(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{4})|(\d{1,2}) thang (\d{1,2}) nam (\d{4}))\b",
        )
    });
    let found = DATE.captures(text)?;
    if text[..found.get(0)?.start()].chars().count() > within {
        return None;
    }
    let number = |group: usize| found.get(group)?.as_str().parse::<u32>().ok();
    let day = |year, month, day| {
        let year = i32::try_from(number(year)?).ok()?;
        let date = NaiveDate::from_ymd_opt(year, number(month)?, number(day)?)?;
        Some(Day::from(date).start())
    };
    day(1, 2, 3)
        .or_else(|| day(6, 5, 4))
        .or_else(|| day(9, 8, 7))
}

/// A date as programs and people write it: RFC 3339, RFC 2822 (RSS, HTTP), W3C, or the day first.
fn read(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at);
    }
    if let Ok(at) = DateTime::parse_from_rfc2822(text) {
        return Some(at.into());
    }
    for form in [
        "%Y-%m-%dT%H:%M%:z",
        "%Y-%m-%d %H:%M:%S%.f%:z",
        "%Y-%m-%dT%H:%M:%S%.f%z",
    ] {
        if let Ok(at) = DateTime::parse_from_str(text, form) {
            return Some(at.into());
        }
    }
    let spaced = text.replacen(' ', "T", 1);
    spaced
        .parse::<Timestamp>()
        .ok()
        .or_else(|| first_date(&fold(text), 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Option<Timestamp> {
        Some(text.parse().expect("a time"))
    }

    fn found(from: DateFrom, hint: &str, body: &str) -> Option<Timestamp> {
        let today = at("2025-09-12T00:00:00").map(Timestamp::day)?;
        newest(from, hint, None, body.as_bytes(), today)
    }

    #[test]
    fn dates_are_read_as_they_are_written() {
        for (text, expected) in [
            ("Fri, 12 Sep 2025 03:00:00 GMT", at("2025-09-12T10:00:00")),
            ("Fri, 12 Sep 2025 10:00:00 +0700", at("2025-09-12T10:00:00")),
            ("2025-09-12T03:00:00Z", at("2025-09-12T10:00:00")),
            ("2025-09-12T10:00+07:00", at("2025-09-12T10:00:00")),
            ("2025-09-12T10:00:00+0700", at("2025-09-12T10:00:00")),
            ("2025-09-12 10:00:00", at("2025-09-12T10:00:00")),
            ("2025-09-12", at("2025-09-12T00:00:00")),
            ("12/09/2025", at("2025-09-12T00:00:00")),
            ("12-9-2025 08:15", at("2025-09-12T00:00:00")),
            ("Ngày 12 tháng 9 năm 2025", at("2025-09-12T00:00:00")),
            ("31/02/2025", None),
            ("09/2025", None),
            ("", None),
            ("hôm qua", None),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn the_newest_entry_of_a_feed_counts_and_not_when_it_was_built() {
        let rss = r#"<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x "2025-09-12">]><rss><channel>
            <lastBuildDate>Fri, 12 Sep 2025 00:00:00 GMT</lastBuildDate><pubDate>Fri, 12 Sep 2025 00:00:00 GMT</pubDate>
            <item><title>A</title><pubDate>Mon, 01 Sep 2025 01:00:00 GMT</pubDate></item>
            <item><pubDate><![CDATA[Wed, 03 Sep 2025 01:00:00 GMT]]></pubDate></item>
            <item><pubDate>&x;</pubDate></item><item><pubDate>Sat, 01 Jan 2028 01:00:00 GMT</pubDate></item>"#;
        assert_eq!(found(DateFrom::Feed, "", rss), at("2025-09-03T08:00:00"));
        let atom = r#"<feed xmlns="http://www.w3.org/2005/Atom"><updated>2025-09-12T00:00:00Z</updated>
            <entry><published>2025-08-30T00:00:00Z</published><updated>2025-09-02T00:00:00Z</updated></entry></feed>"#;
        assert_eq!(found(DateFrom::Feed, "", atom), at("2025-09-02T07:00:00"));
        assert_eq!(found(DateFrom::Feed, "", "<html>không phải feed"), None);
    }

    #[test]
    fn a_sitemap_and_elements_of_a_page_are_read() {
        let map = "<urlset><url><loc>x</loc><lastmod>2025-09-01</lastmod></url><url><lastmod>2025-09-05T08:00:00+07:00</lastmod></url></urlset>";
        assert_eq!(found(DateFrom::Sitemap, "", map), at("2025-09-05T08:00:00"));
        let page = r#"<html><head><meta charset="utf-8"><META content='2025-09-10T09:00:00+07:00' property="article:modified_time"/>
            </head><time class=x datetime="2025-09-08">8/9</time><time datetime=2025-09-09T01:00:00Z></html>"#;
        assert_eq!(
            found(DateFrom::TimeElement, "", page),
            at("2025-09-09T08:00:00")
        );
        let named = |name| found(DateFrom::Meta, name, page);
        assert_eq!(named("article:modified_time"), at("2025-09-10T09:00:00"));
        assert_eq!(named("article:published_time"), None);
    }

    #[test]
    fn the_date_after_the_words_is_found_however_they_are_marked_up() {
        for page in [
            "<p>Cập nhật lần cuối: <b>11/09/2025</b> 08:30</p><p>Cập nhật lần cuối: 01/01/2024</p>",
            "<p>C&#7853;p nh&#7853;t l&#7847;n cu&#7889;i:&nbsp;11/09/2025</p>",
            "CẬP NHẬT<br>LẦN   CUỐI: Thứ Năm, ngày 11 tháng 9 năm 2025",
            "<script>\"Cập nhật lần cuối: 12/09/2025\"</script><i>Cập nhật lần cuối: 2025-09-11</i>",
        ] {
            let newest = found(DateFrom::Text, "Cập nhật lần cuối:", page);
            assert_eq!(newest, at("2025-09-11T00:00:00"), "{page}");
        }
        let far = format!("Cập nhật lần cuối: {} 11/09/2025", "x ".repeat(60));
        assert_eq!(found(DateFrom::Text, "Cập nhật lần cuối:", &far), None);
        assert_eq!(found(DateFrom::Text, " ", "11/09/2025"), None);
    }

    #[test]
    fn what_lies_ahead_is_not_taken() {
        let today = at("2025-09-12T00:00:00")
            .map(Timestamp::day)
            .expect("a day");
        let header = |text| newest(DateFrom::LastModified, "", Some(text), b"", today);
        assert!(header("Sat, 13 Sep 2025 03:00:00 GMT").is_some());
        assert!(header("Mon, 15 Sep 2025 03:00:00 GMT").is_none());
    }

    proptest::proptest! {
        #[test]
        fn nothing_that_a_page_says_breaks_it(body in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400), text in "(?s).{0,120}(cập nhật|<time datetime=|<meta |&#|<item><pubDate>|12/09/2025|[<>]|\\PC){0,30}") {
            let today = Day::from_number(20_000);
            for from in DateFrom::ALL {
                newest(*from, "cập nhật", Some(&text), &body, today);
                newest(*from, "cập nhật", None, text.as_bytes(), today);
            }
        }
    }
}
