//! What an item of upkeep is.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::done::Upkept;
use crate::db::types::Day;
use crate::error::FieldCode;
use crate::features::records::{Objection, Present, Record, RecordKind, objection};
use crate::kpi::Formula;
use crate::text_enum;

text_enum! {
    /// What is kept up.
    UpkeepChannel {
        /// Trang thông tin điện tử.
        Website = "website",
        /// Diễn đàn.
        Forum = "forum",
    }
}

text_enum! {
    /// What is done about it.
    UpkeepActivity {
        /// Cập nhật nội dung.
        Update = "update",
        /// Kiểm tra truy cập được.
        Availability = "availability",
        /// Kiểm tra chứng thư số.
        Certificate = "certificate",
        /// Kiểm tra nội dung còn mới.
        Freshness = "freshness",
    }
}

/// A planned update or check. Known by channel, section, activity and the day it is planned for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct UpkeepItem {
    /// What is kept up.
    pub channel: UpkeepChannel,
    /// Chuyên mục.
    #[schema(min_length = 1, max_length = 200, example = "Tin hoạt động ngành")]
    pub section: String,
    /// What is done.
    pub activity: UpkeepActivity,
    /// The last day on which it is to be done.
    pub scheduled_on: Day,
    /// When it was; null while it is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Day>,
    /// Of a check: whether all was in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = true)]
    pub passed: Option<bool>,
    /// Of a check: true when it was not made because MTCL did not run that day. Counted nowhere, and said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = false)]
    pub not_run: Option<bool>,
    /// Where it can be seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500, example = "https://soyte.example.gov.vn/tin-tuc/123")]
    pub link: Option<String>,
    /// Anything else that belongs to the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 1000, example = "Đăng 3 tin")]
    pub note: Option<String>,
}

impl UpkeepItem {
    /// Something planned for a day, of which nothing else is known.
    pub fn planned(
        channel: UpkeepChannel,
        section: &str,
        activity: UpkeepActivity,
        scheduled_on: Day,
    ) -> Self {
        Self {
            channel,
            section: section.to_owned(),
            activity,
            scheduled_on,
            done_on: None,
            passed: None,
            not_run: None,
            link: None,
            note: None,
        }
    }

    /// Whether the check could not be made, and that is all there is to it.
    pub(super) fn was_not_run(&self) -> bool {
        self.not_run == Some(true)
    }
}

impl Record for UpkeepItem {
    const KIND: RecordKind = RecordKind::Upkeep;
    const KEY: &'static [&'static str] = &["channel", "section", "activity", "scheduled_on"];
    const PUSHED: &'static str = "upkeep.push";

    fn code(&self) -> String {
        self.section.clone()
    }

    fn title(&self) -> String {
        self.note.clone().unwrap_or_default()
    }

    fn listed_day(&self) -> Day {
        // What is done ahead of its day counts on the day on which it is done.
        self.done_on
            .map_or(self.scheduled_on, |done| done.min(self.scheduled_on))
    }

    fn over_day(&self) -> Option<Day> {
        if self.was_not_run() {
            return Some(self.scheduled_on);
        }
        self.done_on.map(|done| done.max(self.scheduled_on.plus(1)))
    }

    fn running_due_day(&self) -> Option<Day> {
        (self.done_on.is_none() && !self.was_not_run()).then_some(self.scheduled_on)
    }

    fn formulas() -> &'static [&'static dyn Formula<Self>] {
        &[&Upkept]
    }

    fn check(&mut self, present: &Present) -> Result<(), Objection> {
        self.section = self.section.trim().to_owned();
        present.any("scheduled_on", Some(self.scheduled_on))?;
        present.past("done_on", self.done_on)?;
        if self.passed.is_some() && self.done_on.is_none() {
            return Err(objection("done_on", FieldCode::Required));
        }
        let only_of_checks = self.activity == UpkeepActivity::Update || self.done_on.is_some();
        if self.was_not_run() && only_of_checks {
            return Err(objection("not_run", FieldCode::StatusContradictsDates));
        }
        let is_check = self.activity != UpkeepActivity::Update;
        if is_check && self.done_on.is_some() && self.passed.is_none() {
            return Err(objection("passed", FieldCode::Required));
        }
        Ok(())
    }
}
