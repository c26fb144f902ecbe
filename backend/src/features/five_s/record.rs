//! How an audit is kept: its key, what is wrong with one, and with what it is counted.

use super::model::FiveSAudit;
use super::rubric_store;
use super::score::{self, BY_ROOM};
use crate::db::AnyConnection;
use crate::db::types::Day;
use crate::error::{Error, FieldCode};
use crate::features::records::{Grouping, Objection, Present, Record, RecordKind, objection};
use crate::kpi::{Definition, Step};

impl Record for FiveSAudit {
    const KIND: RecordKind = RecordKind::FiveSAudits;
    const KEY: &'static [&'static str] = &["room_code", "audited_on", "auditor"];
    const PUSHED: &'static str = "five_s_audits.push";

    fn code(&self) -> String {
        self.room_code.clone()
    }

    fn title(&self) -> String {
        self.room_name.clone()
    }

    fn listed_day(&self) -> Day {
        self.audited_on
    }

    fn over_day(&self) -> Option<Day> {
        let open = self
            .findings
            .iter()
            .any(|finding| finding.fixed_on.is_none());
        (!open).then_some(self.audited_on)
    }

    fn running_due_day(&self) -> Option<Day> {
        self.findings
            .iter()
            .filter(|finding| finding.fixed_on.is_none())
            .filter_map(|finding| finding.due_on)
            .min()
    }

    /// The room: the audits of one are found together.
    fn group_key(&self) -> Option<String> {
        Some(self.room_code.clone())
    }

    fn counted_with(&self) -> Option<String> {
        Some(score::year_of(self.audited_on))
    }

    fn grouping() -> Option<&'static dyn Grouping> {
        Some(BY_ROOM)
    }

    fn alone(&self, _: &Definition) -> Option<Step> {
        Some(score::scored(self.audited_on, self.score()))
    }

    fn check_stored(
        db: &mut AnyConnection,
        rows: &[&Self],
    ) -> Result<Vec<Option<Objection>>, Error> {
        rubric_store::check(db, rows)
    }

    fn taken(db: &mut AnyConnection, rows: &[&Self]) -> Result<(), Error> {
        rubric_store::freeze(db, rows)
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.room_code = self.room_code.trim().to_owned();
        self.auditor = self.auditor.trim().to_owned();
        self.rubric_code = self
            .rubric_code
            .take()
            .map(|code| code.trim().to_owned())
            .filter(|code| !code.is_empty());
        present.past("audited_on", Some(self.audited_on))?;
        match (&self.rubric_code, self.rubric_version) {
            (Some(_), None) => return Err(objection("rubric_version", FieldCode::Required)),
            (None, Some(_)) => return Err(objection("rubric_code", FieldCode::Required)),
            _ => {}
        }
        if self.points.is_empty() {
            return Err(objection("points", FieldCode::Required));
        }
        if self.points.len() > 200 || self.findings.len() > 100 {
            return Err(objection("points", FieldCode::TooLong));
        }
        let bad = |text: &str, longest: usize| {
            text.trim().is_empty()
                || text.chars().count() > longest
                || text.chars().any(char::is_control)
        };
        for (place, one) in self.points.iter().enumerate() {
            if bad(&one.group, 100) || bad(&one.question, 500) {
                return Err(objection(
                    &format!("points[{place}]"),
                    FieldCode::InvalidFormat,
                ));
            }
            let in_range = (1..=1000).contains(&one.most)
                && (0..=one.most).contains(&one.points)
                && one.weight.is_none_or(|weight| (1..=100).contains(&weight));
            if !in_range {
                return Err(objection(
                    &format!("points[{place}].points"),
                    FieldCode::OutOfRange,
                ));
            }
        }
        for finding in &self.findings {
            if bad(&finding.text, 1000) {
                return Err(objection("findings", FieldCode::InvalidFormat));
            }
            present.any("findings", finding.due_on)?;
            present.past("findings", finding.fixed_on)?;
            present.in_order("findings", Some(self.audited_on), finding.fixed_on)?;
        }
        Ok(())
    }
}
