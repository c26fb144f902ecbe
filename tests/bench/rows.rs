//! Made-up dossiers, the same in every run: what a one-stop system of ten units sends in a year or two.

use std::ops::Range;

use mtcl::db::types::{Day, Timestamp};

/// Codes of the units that work on the dossiers.
pub(crate) const UNITS: [&str; 10] = [
    "vp", "ttr", "tccb", "khtc", "nvy", "nvd", "ktha", "ccdp", "ccattp", "ttpvhcc",
];

/// Code, name, service level and promised days of procedures of a health department.
const PROCEDURES: [(&str, &str, &str, i32); 15] = [
    (
        "1.012289",
        "Cấp mới giấy phép hành nghề đối với chức danh chuyên môn là bác sỹ, y sỹ, điều dưỡng",
        "full",
        30,
    ),
    (
        "1.012292",
        "Cấp lại giấy phép hành nghề khám bệnh, chữa bệnh",
        "full",
        15,
    ),
    (
        "1.012265",
        "Cấp mới giấy phép hoạt động cơ sở khám bệnh, chữa bệnh",
        "partial",
        60,
    ),
    (
        "1.012278",
        "Điều chỉnh giấy phép hoạt động cơ sở khám bệnh, chữa bệnh",
        "partial",
        20,
    ),
    (
        "1.004616",
        "Cấp chứng chỉ hành nghề dược theo hình thức xét hồ sơ",
        "full",
        20,
    ),
    ("1.004604", "Cấp lại chứng chỉ hành nghề dược", "full", 5),
    (
        "1.004593",
        "Cấp giấy chứng nhận đủ điều kiện kinh doanh dược cho cơ sở bán lẻ",
        "partial",
        30,
    ),
    (
        "1.003001",
        "Cấp giấy xác nhận nội dung quảng cáo thuốc",
        "full",
        10,
    ),
    (
        "1.002425",
        "Cấp giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
        "full",
        20,
    ),
    (
        "1.003348",
        "Đăng ký bản công bố sản phẩm thực phẩm",
        "full",
        7,
    ),
    (
        "1.003006",
        "Công bố đủ điều kiện sản xuất trang thiết bị y tế",
        "full",
        3,
    ),
    (
        "1.003029",
        "Công bố tiêu chuẩn áp dụng đối với trang thiết bị y tế thuộc loại A",
        "full",
        3,
    ),
    (
        "1.002467",
        "Công bố cơ sở đủ điều kiện cung cấp dịch vụ diệt côn trùng, diệt khuẩn",
        "partial",
        3,
    ),
    (
        "2.000655",
        "Công bố cơ sở đủ điều kiện tiêm chủng",
        "full",
        3,
    ),
    (
        "1.001523",
        "Giám định y khoa lần đầu đối với người lao động",
        "information",
        30,
    ),
];

const MINUTE: i64 = 60;
const DAY: i64 = 24 * 60 * MINUTE;

/// A time at which the dossier waited for the citizen.
#[derive(Clone, Copy)]
struct Pause {
    requested: Timestamp,
    resumed: Timestamp,
    new_due: Timestamp,
}

/// A dossier, as the sender has it.
pub(crate) struct Row {
    pub(crate) code: String,
    pub(crate) procedure_code: &'static str,
    pub(crate) procedure_name: &'static str,
    pub(crate) field_code: &'static str,
    pub(crate) service_level: &'static str,
    pub(crate) channel: &'static str,
    /// Place in [`UNITS`].
    pub(crate) unit: usize,
    pub(crate) status: &'static str,
    pub(crate) submitted: Timestamp,
    pub(crate) received: Timestamp,
    pub(crate) due: Timestamp,
    pub(crate) finished: Option<Timestamp>,
    pub(crate) returned: Option<Timestamp>,
    pub(crate) withdrawn: Option<Timestamp>,
    pause: Option<Pause>,
    pub(crate) updated: Timestamp,
}

/// The system that all of them come from.
pub(crate) const SOURCE: &str = "motcua-tinh";

/// Numbers that look random and are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: i64) -> i64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides.unsigned_abs()) as i64
    }

    fn percent(&mut self, share: i64) -> bool {
        self.roll(100) < share
    }
}

impl Row {
    /// Dossier `number`, received on `day`, as it stands at `now`.
    pub(crate) fn new(number: u64, day: Day, now: Timestamp) -> Self {
        let mut dice = Dice(number);
        let (procedure_code, procedure_name, service_level, limit) =
            PROCEDURES[dice.roll(15) as usize];
        let received = day
            .start()
            .plus_seconds((450 + dice.roll(540)) * MINUTE + dice.roll(60));
        let channel = match dice.roll(100) {
            0..70 => "online",
            70..95 => "counter",
            _ => "postal",
        };
        let submitted = if channel == "online" {
            received.plus_seconds(-dice.roll(20 * 60) * MINUTE)
        } else {
            received
        };
        let due = day.plus(limit).start().plus_seconds(17 * 60 * MINUTE);
        let pause = dice.percent(6).then(|| {
            let requested = received.plus_seconds(DAY + dice.roll(300) * MINUTE);
            Pause {
                requested,
                resumed: requested.plus_seconds((2 + dice.roll(8)) * DAY),
                new_due: due.plus_seconds(10 * DAY),
            }
        });
        let pause = pause.filter(|pause| pause.resumed < now);

        // Most are finished well before their day, three in a hundred after it.
        let days = if dice.percent(3) {
            i64::from(limit) + 1 + dice.roll(10)
        } else {
            dice.roll(i64::from(limit))
        };
        let begun = pause.map_or(received, |pause| pause.resumed);
        let finish = begun.plus_seconds(days * DAY + dice.roll(400) * MINUTE);
        let end = Some(finish).filter(|finish| *finish < now);
        let (status, finished, returned, withdrawn) = match (end, dice.roll(100)) {
            (None, _) | (_, 0) => ("processing", None, None, None),
            (Some(end), 1) => ("withdrawn", None, None, Some(end)),
            (Some(end), 2..30) => ("done", Some(end), None, None),
            (Some(end), _) => {
                let handed_over = end.plus_seconds(60 * MINUTE);
                ("returned", Some(end), Some(handed_over), None)
            }
        };
        let last = pause.map_or(received, |pause| pause.resumed);
        let updated = returned.or(finished).or(withdrawn).unwrap_or(last);
        Self {
            code: format!("H29.16-{}-{number:07}", day.date().format("%y%m%d")),
            procedure_code,
            procedure_name,
            field_code: "G17-YT01",
            service_level,
            channel,
            unit: dice.roll(10) as usize,
            status,
            submitted,
            received,
            due,
            finished,
            returned,
            withdrawn,
            pause,
            updated: updated.plus_seconds(2),
        }
    }

    /// When the pause was asked for, when it ended, and the new promise.
    pub(crate) fn pause_times(&self) -> Option<[Timestamp; 3]> {
        self.pause
            .map(|pause| [pause.requested, pause.resumed, pause.new_due])
    }

    /// The list of pauses as JSON, if there is one.
    pub(crate) fn pauses(&self) -> Option<String> {
        let Pause {
            requested,
            resumed,
            new_due,
        } = self.pause?;
        Some(format!(
            r#"[{{"requested_at":"{requested}","resumed_at":"{resumed}","new_due_at":"{new_due}"}}]"#
        ))
    }

    /// Appends the row as senders write it.
    fn write(&self, json: &mut String) {
        let Self {
            code,
            procedure_code,
            procedure_name,
            field_code,
            service_level,
            channel,
            unit,
            status,
            submitted,
            received,
            due,
            finished,
            returned,
            withdrawn,
            pause: _,
            updated,
        } = self;
        let unit = UNITS[*unit];
        json.push_str(&format!(
            r#"{{"source":"{SOURCE}","code":"{code}","procedure_code":"{procedure_code}","procedure_name":"{procedure_name}","field_code":"{field_code}","service_level":"{service_level}","channel":"{channel}","unit_code":"{unit}","status":"{status}","submitted_at":"{submitted}","received_at":"{received}","due_at":"{due}","source_updated_at":"{updated}""#
        ));
        for (field, time) in [
            ("finished_at", finished),
            ("returned_at", returned),
            ("withdrawn_at", withdrawn),
        ] {
            if let Some(time) = time {
                json.push_str(&format!(r#","{field}":"{time}""#));
            }
        }
        if let Some(pauses) = self.pauses() {
            json.push_str(&format!(r#","pauses":{pauses}"#));
        }
        json.push('}');
    }
}

/// `{"items":[…]}`.
pub(crate) fn batch(rows: &[Row]) -> String {
    let mut json = String::with_capacity(rows.len() * 700);
    json.push_str(r#"{"items":["#);
    for (place, row) in rows.iter().enumerate() {
        if place > 0 {
            json.push(',');
        }
        row.write(&mut json);
    }
    json.push_str("]}");
    json
}

/// A flow of dossiers, evenly spread over days, in order of receipt.
pub(crate) struct Flow {
    /// The numbers that fill the days once.
    whole: Range<u64>,
    first: Day,
    days: u64,
    now: Timestamp,
    next: u64,
}

impl Flow {
    /// From the first to the last of `days`, as it stands at `now`.
    pub(crate) fn new(whole: Range<u64>, (first, last): (Day, Day), now: Timestamp) -> Self {
        Self {
            next: whole.start,
            days: (last.number() - first.number() + 1) as u64,
            whole,
            first,
            now,
        }
    }

    /// The next `rows`. After its last day it begins anew with the first, under new numbers: no day is ever to come.
    pub(crate) fn take(&mut self, rows: usize) -> Vec<Row> {
        let from = self.next;
        self.next += rows as u64;
        let length = self.whole.end - self.whole.start;
        (from..self.next)
            .map(|number| {
                let place = (number - self.whole.start) % length;
                let day = self.first.plus((place * self.days / length) as i32);
                Row::new(number, day, self.now)
            })
            .collect()
    }
}
