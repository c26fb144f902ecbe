//! Deadline phrases of Vietnamese plans ("Thường xuyên", "Quý 4 năm 2020", "Tối đa 02 ngày (kể từ khi …)") as typed
//! rules, back into words, and into days.
//!
//! - [`parse`] reads a phrase, [`find`] looks for a rhythm or a meeting in running text; neither ever fails: what is
//!   not understood is kept word for word as [`Rule::Unknown`], to be asked about;
//! - [`Rule::words`] and [`Deadline::words`] say a rule in Vietnamese. A rule is only handed out when those words read
//!   back as the same rule, so whatever a person sees under the phrase is what will be done;
//! - [`Rule::occurrences`] gives the days of rules that the calendar starts, [`Rule::due_after`] those of rules that an
//!   event or a meeting starts, [`Rule::due_before`] those that hang on another record's due day. [`Rule::trigger`]
//!   says which of them a rule needs.
//!
//! # What phrases mean
//! - "Trước 15/11/2021" is strict: the last day is 14/11. "đến", "chậm nhất", "không quá", "hạn cuối", "trong ngày" and a
//!   bare date include the day. Rules hold the last day, so nobody has to remember which it was.
//! - "ngày" are calendar days, "ngày làm việc" working days. The day of the event is day 0 (BLDS 2015 Điều 147).
//! - A month or quarter without a year is of the plan's year, or of the next year named after it ("Tháng 4 và tháng
//!   8/2021").
//! - "đầu", "giữa" and "cuối" of a month are its thượng, trung and hạ tuần: up to the 10th, the 20th, the last day.
//!   "cuối" of anything longer is its last month. "đầu năm" is nothing in particular, so it is asked about.
//! - "hàng tuần" without a day is due on Friday.
//!
//! # JSON
//! A [`Rule`] is an object tagged by `kind`, and is meant to be stored:
//! ```json
//! {"kind": "continuous", "when": "có thông báo chiêu sinh"}
//! {"kind": "same_day", "event": null}
//! {"kind": "working_days"}
//! {"kind": "weekdays", "days": ["Tue", "Thu"]}
//! {"kind": "by_date", "from": null, "days": ["2021-11-14"]}
//! {"kind": "within", "stretches": [{"span": "2021-05", "part": "end"}]}
//! {"kind": "every", "rhythm": "quarter", "due": {"month": 3, "day": 14}}
//! {"kind": "after_event", "amount": 2, "unit": "day", "event": "Trưởng phòng CM trình"}
//! {"kind": "before_other", "amount": 1, "unit": "day", "other": "thời gian quy định của văn bản"}
//! {"kind": "at_meeting", "meeting": "họp Ban ISO"}
//! {"kind": "as_set", "basis": "schedule", "of": "thẩm định"}
//! {"kind": "unknown", "phrase": "Đầu năm", "not_understood": "Đầu năm"}
//! ```
//! A [`Deadline`] is `{"phrase", "rule", "exceptions": [{"scope", "rule"}]}`. Spans are written `2021`, `2021H1`,
//! `2021Q4`, `2021-04`, `2021-01..2021-09`, `2021-W07` and `2021-04-15`.

mod due;
mod occurrences;
mod parse;
mod rule;
mod span;
mod text;
mod words;

pub use due::Due;
pub use occurrences::{Occurrence, Policy, Rolling};
pub use parse::{Found, LONGEST_PHRASE, find, parse};
pub use rule::{
    Basis, Deadline, DueDay, DueDayError, Exception, Part, Rhythm, Rule, Stretch, TermUnit, Trigger,
};
pub use span::{Span, SpanError};
