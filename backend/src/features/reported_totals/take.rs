//! Taking a report in: whose it is, which days it is about, and whether it says anything new.

use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::ToSchema;

use super::body::{LineOut, line_outs};
use super::claimed::{Claimed, ClaimedFile, ClaimedLine, check, content_sha256};
use super::model::{ReportForm, ReportRow, ReportStatus, SenderKind};
use super::store;
use crate::auth::{Actor, ActorKind, Reach};
use crate::db::AnyConnection;
use crate::db::locks::{Lock, hold};
use crate::db::types::{Day, Timestamp};
use crate::error::{Code, Error, FieldCode, FieldError};
use crate::features::audit_log::{self, Entry};
use crate::features::feeds::{self, Feed};
use crate::features::units::{self, Unit};
use crate::ids::ReportedTotalsId;

/// Lines of a report.
const MOST_LINES: usize = 2_000;
/// Days of a period.
const LONGEST: i32 = 400;
const LONGEST_REMARK: usize = 1_000;
/// What a report is about.
const DOSSIERS: &str = "dossiers";

/// Whose report it is and which days it is about; what is left out is read from the sheet's heading, or asked for.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({ "feed": "motcua", "from": "2026-01-01", "to": "2026-03-31", "as_of": "2026-03-14" }))]
pub struct ReportTerms {
    /// The registered feed of dossiers whose sender's report it is; it is compared with the dossiers of that feed. A program
    /// that has one such feed need not name it.
    #[schema(max_length = 60)]
    pub feed: Option<String>,
    /// Code or name of the unit whose dossiers it is about, with those below it; the caller's own part of the department
    /// when left out.
    #[schema(max_length = 200)]
    pub unit: Option<String>,
    /// First day of its period.
    pub from: Option<Day>,
    /// Last day of its period.
    pub to: Option<Day>,
    /// The last day that its figures take in; the last of the period when neither this nor the sheet says otherwise.
    pub as_of: Option<Day>,
    /// A remark on it.
    #[schema(max_length = 1000)]
    pub remark: Option<String>,
}

/// What became, or would become, of a report.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReportTaken {
    /// What became of it; null while something has to be answered first.
    status: Option<ReportStatus>,
    /// The stored report; null on a dry run that would store it.
    id: Option<ReportedTotalsId>,
    /// Whose it is.
    #[schema(example = "Một cửa điện tử tỉnh")]
    sender_name: String,
    /// First day of its period.
    from: Option<Day>,
    /// Last day of its period.
    to: Option<Day>,
    /// The last day that its figures take in.
    as_of: Option<Day>,
    /// The words above the table from which the period was read; null when none were understood.
    #[schema(example = "Kỳ báo cáo: Quý I/2026")]
    heading: Option<String>,
    /// What has to be answered first: `from`, `to`, `as_of`.
    #[schema(example = json!([]))]
    missing: Vec<String>,
    /// Its lines, with what is wrong within each.
    lines: Vec<LineOut>,
    /// Lines whose own sums are broken.
    #[schema(example = 1)]
    broken_lines: usize,
    /// Lines with cells that cannot be read.
    #[schema(example = 0)]
    unreadable_lines: usize,
}

/// Who hands a report in, and how.
#[derive(Clone, Copy, Debug)]
pub struct Taking<'a> {
    /// Who.
    pub actor: &'a Actor,
    /// What they may reach.
    pub reach: &'a Reach,
    /// When.
    pub now: Timestamp,
    /// What stands before the names of wrong fields.
    pub prefix: &'a str,
    /// Only says what would become of it.
    pub dry_run: bool,
}

/// Whose report it is.
struct Sender {
    kind: SenderKind,
    key: String,
    name: String,
    feed_code: Option<String>,
}

struct Days {
    from: Day,
    to: Day,
    as_of: Day,
}

/// Takes a report in, in the caller's transaction. Broken sums are no reason to refuse it.
///
/// # Errors
/// `validation_failed`, `forbidden` for another program's feed, `outside_unit`, `payload_too_large` for too many lines.
pub fn take(
    db: &mut AnyConnection,
    by: Taking<'_>,
    claimed: Claimed,
    terms: &ReportTerms,
) -> Result<ReportTaken, Error> {
    by.check_lines(&claimed)?;
    let sender = by.sender(db, terms.feed.as_deref())?;
    let unit = by.unit(db, terms.unit.as_deref())?;
    let remark = by.remark(terms.remark.as_deref())?;
    let Claimed {
        heading,
        lines,
        file,
    } = claimed;
    let checked = check(&lines);
    let mut out = ReportTaken {
        status: None,
        id: None,
        sender_name: sender.name.clone(),
        from: terms.from.or(heading.period.map(|(from, _)| from.into())),
        to: terms.to.or(heading.period.map(|(_, to)| to.into())),
        as_of: terms.as_of.or(heading.as_of.map(Day::from)),
        heading: heading.words,
        missing: Vec::new(),
        broken_lines: checked.iter().filter(|line| line.has_errors()).count(),
        unreadable_lines: lines
            .iter()
            .filter(|line| !line.unreadable.is_empty())
            .count(),
        lines: line_outs(&lines, &checked),
    };
    let Some(days) = by.days(&mut out)? else {
        return Ok(out);
    };
    // One at a time, so that two of the same sender do not become the same version.
    hold(db, Lock::Tallies)?;
    let series = format!(
        "{}|{}|{}|{}",
        sender.key,
        unit.as_ref().map_or("", |unit| unit.id.as_str()),
        days.from,
        days.to
    );
    let versions = store::versions(db, &series)?;
    let content_sha256 = content_sha256(
        &lines,
        &[
            &days.as_of.to_string(),
            remark.as_deref().unwrap_or_default(),
        ],
    );
    let known = versions
        .iter()
        .find(|version| version.content_sha256 == content_sha256);
    if let Some(known) = known {
        out.status = Some(match known.latest {
            true => ReportStatus::Unchanged,
            false => ReportStatus::Stale,
        });
        out.id = Some(known.id.clone());
        return Ok(out);
    }
    out.status = Some(match versions.is_empty() {
        true => ReportStatus::New,
        false => ReportStatus::NewVersion,
    });
    if by.dry_run {
        return Ok(out);
    }
    let (file_name, file_sha256, sheet, form) = match file {
        Some(ClaimedFile {
            name,
            sha256,
            sheet,
        }) => (name, Some(sha256), sheet, ReportForm::File),
        None => (None, None, None, ReportForm::Json),
    };
    let count = |count: usize| i32::try_from(count).map_err(Error::internal);
    let report = ReportRow {
        id: ReportedTotalsId::new(),
        series,
        version_number: versions.first().map_or(0, |last| last.version_number) + 1,
        latest: true,
        sender_kind: sender.kind,
        sender_name: sender.name,
        feed_code: sender.feed_code,
        actor_kind: by.actor.kind,
        actor_id: by.actor.id.clone(),
        actor_name: by.actor.name.clone(),
        unit_id: unit.map(|unit| unit.id),
        period_from: days.from,
        period_to: days.to,
        as_of: days.as_of,
        heading: out.heading.clone(),
        received_at: by.now,
        form,
        file_name,
        file_sha256,
        sheet,
        content_sha256,
        remark,
        line_count: count(lines.len())?,
        broken_count: count(out.broken_lines)?,
        unreadable_count: count(out.unreadable_lines)?,
    };
    store::insert(db, &report, &lines)?;
    by.log(db, &report)?;
    out.id = Some(report.id);
    Ok(out)
}

impl Taking<'_> {
    fn wrong(&self, field: &str, code: FieldCode) -> Error {
        Error::fields(vec![self.at(field, code)])
    }

    fn at(&self, field: &str, code: FieldCode) -> FieldError {
        FieldError {
            field: format!("{}{field}", self.prefix),
            code,
        }
    }

    fn check_lines(&self, claimed: &Claimed) -> Result<(), Error> {
        let lines: &[ClaimedLine] = &claimed.lines;
        if lines.is_empty() {
            return Err(Error::field("lines", FieldCode::Required));
        }
        if lines.len() > MOST_LINES {
            return Err(Error::from(Code::PayloadTooLarge)
                .with_detail(format!("more than {MOST_LINES} lines")));
        }
        Ok(())
    }

    /// The feed that is named, or the only one of dossiers that is the program's; else the program or person.
    fn sender(&self, db: &mut AnyConnection, named: Option<&str>) -> Result<Sender, Error> {
        let is_program = self.actor.kind == ActorKind::Client;
        let feed = match named.filter(|code| !code.trim().is_empty()) {
            Some(code) => Some(self.named_feed(db, code.trim())?),
            None if is_program => {
                let own = |feed: &Feed| {
                    let of_program = feed.client_id.as_ref().map(|client| &client.0);
                    feed.source_kind == DOSSIERS
                        && feed.active
                        && of_program == Some(&self.actor.id)
                };
                let mut own = feeds::list_feeds(db)?.into_iter().filter(own);
                own.next().filter(|_| own.next().is_none())
            }
            None => None,
        };
        Ok(match feed {
            Some(feed) => Sender {
                kind: SenderKind::Feed,
                key: format!("feed:{}", feed.code),
                name: feed.name,
                feed_code: Some(feed.code),
            },
            None => Sender {
                kind: if is_program {
                    SenderKind::Client
                } else {
                    SenderKind::User
                },
                key: format!("{}:{}", self.actor.kind, self.actor.id),
                name: self.actor.name.clone(),
                feed_code: None,
            },
        })
    }

    fn named_feed(&self, db: &mut AnyConnection, code: &str) -> Result<Feed, Error> {
        let feed = feeds::get_feed(db, code).ok();
        let feed = feed.filter(|feed| feed.source_kind == DOSSIERS);
        let feed = feed.ok_or_else(|| self.wrong("feed", FieldCode::NotFound))?;
        let is_program = self.actor.kind == ActorKind::Client;
        if is_program
            && feed
                .client_id
                .as_ref()
                .is_some_and(|client| client.0 != self.actor.id)
        {
            return Err(Error::forbidden());
        }
        if !feed.active {
            return Err(Error::from(Code::WrongState).with_detail("the feed is switched off"));
        }
        Ok(feed)
    }

    /// The unit that is named, within reach; else the caller's own, or none for the whole department.
    fn unit(&self, db: &mut AnyConnection, named: Option<&str>) -> Result<Option<Unit>, Error> {
        let directory = units::directory(db)?;
        let reachable = directory.reachable(self.reach);
        let Some(named) = named.map(str::trim).filter(|name| !name.is_empty()) else {
            return match self.reach {
                Reach::All => Ok(None),
                Reach::Unit(own) => Ok(directory.get(own).cloned()),
                Reach::Nothing => Err(Error::forbidden()),
            };
        };
        let unit = directory
            .find_named(named)
            .ok_or_else(|| self.wrong("unit", FieldCode::UnknownUnit))?;
        if reachable.is_some_and(|units| !units.contains(&unit.id)) {
            return Err(self.wrong("unit", FieldCode::OutsideUnit));
        }
        // The unit at the top is the whole department.
        let is_root = directory.root().is_some_and(|root| root.id == unit.id);
        Ok((!is_root || *self.reach != Reach::All).then(|| unit.clone()))
    }

    fn remark(&self, remark: Option<&str>) -> Result<Option<String>, Error> {
        let remark = remark.map(str::trim).filter(|text| !text.is_empty());
        if remark.is_some_and(|text| text.chars().count() > LONGEST_REMARK) {
            return Err(self.wrong("remark", FieldCode::TooLong));
        }
        if remark.is_some_and(|text| text.contains('\0')) {
            return Err(self.wrong("remark", FieldCode::InvalidFormat));
        }
        Ok(remark.map(str::to_owned))
    }

    /// The days, all of them known; on a dry run none while some are missing.
    fn days(&self, out: &mut ReportTaken) -> Result<Option<Days>, Error> {
        let today = self.now.day();
        for (name, day) in [("from", out.from), ("to", out.to)] {
            if day.is_none() {
                out.missing.push(name.to_owned());
            }
        }
        // The whole period, unless it is not over: then only the sender knows until when it counted.
        out.as_of = out.as_of.or(out.to.filter(|to| *to <= today));
        if out.as_of.is_none() && out.to.is_some() {
            out.missing.push("as_of".to_owned());
        }
        let wrong = |field: &str, code| Err(self.wrong(field, code));
        let (Some(from), Some(to), Some(as_of)) = (out.from, out.to, out.as_of) else {
            if self.dry_run {
                return Ok(None);
            }
            let missing = out.missing.iter();
            return Err(Error::fields(
                missing
                    .map(|name| self.at(name, FieldCode::Required))
                    .collect(),
            ));
        };
        let first = Day::from_number(10_957); // 2000-01-01
        if from < first {
            return wrong("from", FieldCode::OutOfRange);
        }
        if to < from {
            return wrong("to", FieldCode::ImpossibleDates);
        }
        if to.number() - from.number() >= LONGEST {
            return wrong("to", FieldCode::OutOfRange);
        }
        if as_of < from {
            return wrong("as_of", FieldCode::ImpossibleDates);
        }
        if as_of > today {
            return wrong("as_of", FieldCode::OutOfRange);
        }
        Ok(Some(Days { from, to, as_of }))
    }

    fn log(&self, db: &mut AnyConnection, report: &ReportRow) -> Result<(), Error> {
        let entry = Entry {
            action: "reported_totals.store",
            subject_kind: "reported_totals",
            subject_id: report.id.0.clone(),
            detail: json!({
                "sender": report.sender_name,
                "feed_code": report.feed_code,
                "unit_id": report.unit_id,
                "from": report.period_from,
                "to": report.period_to,
                "as_of": report.as_of,
                "version_number": report.version_number,
                "file_name": report.file_name,
                "sha256": report.file_sha256,
                "lines": report.line_count,
                "broken_lines": report.broken_count,
            }),
        };
        audit_log::record(db, self.actor, self.now, entry)
    }
}
