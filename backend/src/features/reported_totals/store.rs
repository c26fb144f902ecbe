//! Reading and writing reports, their lines, and what senders' names of fields mean.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use super::claimed::ClaimedLine;
use super::model::{LineRow, ReportRow};
use crate::below;
use crate::db::AnyConnection;
use crate::db::schema::{reported_fields, reported_lines, reported_totals};
use crate::db::types::{Day, Timestamp};
use crate::error::Error;
use crate::http::Cursor;
use crate::ids::{ReportedTotalsId, UnitId};

impl LineRow {
    /// A line on its way in.
    pub(super) fn new(
        report_id: &ReportedTotalsId,
        number: i32,
        line: &ClaimedLine,
    ) -> Result<Self, Error> {
        let ClaimedLine {
            kind,
            sheet_row,
            label,
            code,
            lines_below,
            words,
            figures,
            unreadable,
        } = line.clone();
        let json = |value| serde_json::to_string(value).map_err(Error::internal);
        let [
            received,
            received_online,
            received_directly,
            carried,
            done,
            done_early,
            done_on_time,
            done_late,
            open,
            open_in_time,
            open_late,
        ] = figures;
        Ok(Self {
            report_id: report_id.clone(),
            number,
            kind,
            sheet_row: sheet_row.and_then(|row| i32::try_from(row).ok()),
            label,
            code,
            lines_below: lines_below.and_then(|below| i32::try_from(below).ok()),
            words: serde_json::to_string(&words).map_err(Error::internal)?,
            unreadable: Some(&unreadable)
                .filter(|names| !names.is_empty())
                .map(json)
                .transpose()?,
            received,
            received_online,
            received_directly,
            carried,
            done,
            done_early,
            done_on_time,
            done_late,
            open,
            open_in_time,
            open_late,
        })
    }

    /// The line as it arrived. We wrote its JSON ourselves.
    pub(super) fn claimed(self) -> ClaimedLine {
        let Self {
            report_id: _,
            number: _,
            kind,
            sheet_row,
            label,
            code,
            lines_below,
            words,
            unreadable,
            received,
            received_online,
            received_directly,
            carried,
            done,
            done_early,
            done_on_time,
            done_late,
            open,
            open_in_time,
            open_late,
        } = self;
        ClaimedLine {
            kind,
            sheet_row: sheet_row.and_then(|row| u32::try_from(row).ok()),
            label,
            code,
            lines_below: lines_below.and_then(|below| usize::try_from(below).ok()),
            words: serde_json::from_str(&words).unwrap_or_default(),
            figures: [
                received,
                received_online,
                received_directly,
                carried,
                done,
                done_early,
                done_on_time,
                done_late,
                open,
                open_in_time,
                open_late,
            ],
            unreadable: unreadable
                .and_then(|names| serde_json::from_str(&names).ok())
                .unwrap_or_default(),
        }
    }
}

/// Which reports a reader wants.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    /// Only on these units' dossiers; none means all, those on the whole department among them.
    pub(super) units: Option<HashSet<UnitId>>,
    pub(super) feed_code: Option<String>,
    /// Only those whose period has days from here on.
    pub(super) from: Option<Day>,
    /// Only those whose period has days up to here.
    pub(super) to: Option<Day>,
    /// Older versions too.
    pub(super) all_versions: bool,
    pub(super) after: Option<Cursor>,
}

/// Reports, those of the latest period first.
pub(super) fn list(
    db: &mut AnyConnection,
    filter: Filter,
    limit: usize,
) -> Result<Vec<ReportRow>, Error> {
    let Filter {
        units,
        feed_code,
        from,
        to,
        all_versions,
        after,
    } = filter;
    let mut query = reported_totals::table.into_boxed();
    if let Some(units) = units {
        query = query.filter(reported_totals::unit_id.eq_any(units.into_iter().map(Some)));
    }
    if let Some(feed) = feed_code {
        query = query.filter(reported_totals::feed_code.eq(feed));
    }
    if let Some(from) = from {
        query = query.filter(reported_totals::period_to.ge(from));
    }
    if let Some(to) = to {
        query = query.filter(reported_totals::period_from.le(to));
    }
    if !all_versions {
        query = query.filter(reported_totals::latest.eq(true));
    }
    if let Some(after) = after {
        let day = Day::from_number(after.number(0)?);
        let id = ReportedTotalsId::from(after.text(1).to_owned());
        query = query.filter(below!(
            (reported_totals::period_to, reported_totals::id),
            (day, id)
        ));
    }
    Ok(query
        .order((
            reported_totals::period_to.desc(),
            reported_totals::id.desc(),
        ))
        .limit(limit as i64)
        .select(ReportRow::as_select())
        .load(db)?)
}

/// The latest report of each feed, or of one: of its latest period, and of those the one that came last.
pub(super) fn latest_of_feeds(
    db: &mut AnyConnection,
    of: Option<&str>,
) -> Result<Vec<ReportRow>, Error> {
    let mut query = reported_totals::table
        .filter(reported_totals::latest.eq(true))
        .filter(reported_totals::feed_code.is_not_null())
        .into_boxed();
    if let Some(feed) = of {
        query = query.filter(reported_totals::feed_code.eq(feed));
    }
    let rows: Vec<ReportRow> = query
        .order((
            reported_totals::period_to.desc(),
            reported_totals::as_of.desc(),
            reported_totals::id.desc(),
        ))
        .select(ReportRow::as_select())
        .load(db)?;
    let mut seen = HashSet::new();
    Ok(rows
        .into_iter()
        .filter(|row| seen.insert(row.feed_code.clone()))
        .collect())
}

pub(super) fn get(db: &mut AnyConnection, id: &ReportedTotalsId) -> Result<ReportRow, Error> {
    Ok(reported_totals::table
        .find(id)
        .select(ReportRow::as_select())
        .first(db)?)
}

/// All versions of a report, the latest first.
pub(super) fn versions(db: &mut AnyConnection, series: &str) -> Result<Vec<ReportRow>, Error> {
    Ok(reported_totals::table
        .filter(reported_totals::series.eq(series))
        .order(reported_totals::version_number.desc())
        .select(ReportRow::as_select())
        .load(db)?)
}

/// The lines of reports, in their order.
pub(super) fn lines(
    db: &mut AnyConnection,
    ids: &[ReportedTotalsId],
) -> Result<HashMap<ReportedTotalsId, Vec<ClaimedLine>>, Error> {
    let rows: Vec<LineRow> = reported_lines::table
        .filter(reported_lines::report_id.eq_any(ids))
        .order((reported_lines::report_id, reported_lines::number))
        .select(LineRow::as_select())
        .load(db)?;
    let mut found: HashMap<ReportedTotalsId, Vec<ClaimedLine>> = HashMap::new();
    for row in rows {
        let lines = found.entry(row.report_id.clone()).or_default();
        lines.push(row.claimed());
    }
    Ok(found)
}

/// Writes a report as the latest version of its series.
pub(super) fn insert(
    db: &mut AnyConnection,
    report: &ReportRow,
    lines: &[ClaimedLine],
) -> Result<(), Error> {
    diesel::update(reported_totals::table.filter(reported_totals::series.eq(&report.series)))
        .set(reported_totals::latest.eq(false))
        .execute(db)?;
    diesel::insert_into(reported_totals::table)
        .values(report.clone())
        .execute(db)?;
    for (number, line) in (1..).zip(lines) {
        diesel::insert_into(reported_lines::table)
            .values(LineRow::new(&report.id, number, line)?)
            .execute(db)?;
    }
    Ok(())
}

/// What senders' names of fields were said to mean: our fields, by feed (empty for senders without one) and folded name.
pub(super) type Meanings = HashMap<(String, String), Vec<String>>;

pub(super) fn meanings(db: &mut AnyConnection) -> Result<Meanings, Error> {
    let rows: Vec<(String, String, String)> = reported_fields::table
        .select((
            reported_fields::feed_code,
            reported_fields::label,
            reported_fields::fields,
        ))
        .load(db)?;
    rows.into_iter()
        .map(|(feed, label, fields)| {
            let fields = serde_json::from_str(&fields).map_err(Error::internal)?;
            Ok(((feed, label), fields))
        })
        .collect()
}

/// A name of a field as its sender writes it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a> {
    /// Empty for senders without a feed.
    pub(super) feed_code: &'a str,
    /// Folded.
    pub(super) label: &'a str,
    /// As it stands.
    pub(super) said: &'a str,
}

/// Keeps what a name means, or forgets it.
pub(super) fn set_meaning(
    db: &mut AnyConnection,
    now: Timestamp,
    by: &str,
    name: Name<'_>,
    fields: Option<&[String]>,
) -> Result<(), Error> {
    let Name {
        feed_code,
        label,
        said,
    } = name;
    diesel::delete(reported_fields::table.find((feed_code, label))).execute(db)?;
    if let Some(fields) = fields {
        let fields = serde_json::to_string(fields).map_err(Error::internal)?;
        diesel::insert_into(reported_fields::table)
            .values((
                reported_fields::feed_code.eq(feed_code),
                reported_fields::label.eq(label),
                reported_fields::said.eq(said),
                reported_fields::fields.eq(fields),
                reported_fields::set_by.eq(by),
                reported_fields::set_at.eq(now),
            ))
            .execute(db)?;
    }
    Ok(())
}
