//! What a piece of evidence is, and on what it may hang.

use crate::auth::{Caller, Permission};
use crate::db::types::Timestamp;
use crate::features::records::RecordKind;
use crate::files::Kept;
use crate::ids::EvidenceId;
use crate::text_enum;

text_enum! {
    /// The kind of record that files hang on.
    EvidenceSubject {
        /// One-stop dossiers.
        Dossiers = "dossiers",
        /// Procedures.
        Procedures = "procedures",
        /// Directives.
        Directives = "directives",
        /// Documents.
        Documents = "documents",
        /// Members of staff.
        Staff = "staff",
        /// Trainings attended.
        Trainings = "trainings",
        /// 5S audits.
        FiveSAudits = "five_s_audits",
        /// Upkeep of website and forum.
        Upkeep = "upkeep",
        /// Results of surveys.
        SurveyResults = "survey_results",
        /// Readings that a responsible person typed.
        ManualReadings = "manual_readings",
    }
}

impl EvidenceSubject {
    /// The kind of source row that it is; none for dossiers and for readings, which are no rows.
    pub(super) fn record_kind(self) -> Option<RecordKind> {
        self.as_str().parse().ok()
    }

    /// What lets a caller read such a record, and so its files.
    pub(super) const fn read_by(self) -> Permission {
        match self {
            Self::Dossiers => Permission::DossiersRead,
            Self::ManualReadings => Permission::ReadingsRead,
            _ => Permission::SourcesRead,
        }
    }

    /// What lets a caller change such a record, and so its files; any one of them.
    pub(super) const fn changed_by(self) -> &'static [Permission] {
        match self {
            Self::Dossiers => &[Permission::DossiersWrite, Permission::DossiersCheck],
            Self::Procedures => &[Permission::ProceduresWrite],
            Self::Directives => &[Permission::DirectivesWrite],
            Self::Documents => &[Permission::DocumentsWrite],
            Self::Staff | Self::Trainings => &[Permission::TrainingsWrite],
            Self::FiveSAudits => &[Permission::FiveSWrite],
            Self::Upkeep => &[Permission::UpkeepWrite],
            Self::SurveyResults => &[Permission::SurveysWrite],
            Self::ManualReadings => &[Permission::ReadingsSubmit],
        }
    }

    /// Whether the caller may hang files on such a record, as far as it is in reach.
    pub(super) fn is_changed_by(self, caller: &Caller) -> bool {
        self.changed_by()
            .iter()
            .any(|permission| caller.may(*permission))
    }
}

/// A file that hangs on a record, or that was brought for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Its id.
    pub id: EvidenceId,
    /// The record; none until it is written.
    pub subject: Option<(EvidenceSubject, String)>,
    /// The SHA-256 of its bytes.
    pub hash: String,
    /// Its bytes.
    pub size: i64,
    /// What its bytes say it is.
    pub media_type: String,
    /// What whoever brought it calls it.
    pub file_name: String,
    /// What of the record it shows, such as a finding in its own words.
    pub label: Option<String>,
    /// Who brought it.
    pub added_by: String,
    /// The name at that time.
    pub added_by_name: String,
    /// When.
    pub added_at: Timestamp,
    /// Who took it off, when and why.
    pub detached: Option<Detached>,
}

/// A file that was kept just now.
#[derive(Clone, Debug)]
pub struct NewEvidence {
    /// The record that it hangs on; none for one that is still to be written.
    pub subject: Option<(EvidenceSubject, String)>,
    /// What it is.
    pub kept: Kept,
    /// What it is called: a [`bare_name`].
    pub file_name: String,
    /// What of the record it shows, such as a finding in its own words.
    pub label: Option<String>,
}

/// That a file was taken off its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detached {
    /// Who.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

/// Types that a browser shows without running anything; all others it is told to save.
const SHOWN: &[&str] = &["image/jpeg", "image/png", "image/webp", "application/pdf"];

/// Whether a browser may show a file of this type in its place.
pub(super) fn is_shown(media_type: &str) -> bool {
    SHOWN.contains(&media_type)
}

/// Letters that a file's name may have.
const LONGEST_NAME: usize = 200;

/// A sender's name for a file without folders and without what no name has; none when nothing is left.
pub fn bare_name(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last
        .chars()
        .filter(|letter| !letter.is_control() && !is_unseen(*letter))
        .collect();
    let clean = clean.trim().trim_start_matches('.');
    let letters = clean.chars().count();
    // The end says what kind of file it is.
    let kept: String = clean
        .chars()
        .skip(letters.saturating_sub(LONGEST_NAME))
        .collect();
    (!kept.is_empty()).then_some(kept)
}

/// Letters that turn the reading direction, with which a name can feign another ending.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_source_row_may_have_evidence() {
        for kind in RecordKind::ALL {
            let subject: EvidenceSubject = kind.as_str().parse().expect("a subject");
            assert_eq!(subject.record_kind(), Some(*kind));
        }
        assert_eq!(EvidenceSubject::Dossiers.record_kind(), None);
        assert_eq!(EvidenceSubject::ManualReadings.record_kind(), None);
    }

    #[test]
    fn a_name_has_no_folders_and_no_tricks() {
        assert_eq!(
            bare_name("C:\\ảnh\\biên bản.pdf").as_deref(),
            Some("biên bản.pdf")
        );
        assert_eq!(bare_name("../../etc/passwd").as_deref(), Some("passwd"));
        assert_eq!(bare_name("a\u{202e}fdp.exe").as_deref(), Some("afdp.exe"));
        for nothing in ["", "/", "..", "\n"] {
            assert_eq!(bare_name(nothing), None, "{nothing:?}");
        }
        let long = format!("{}.pdf", "a".repeat(300));
        let kept = bare_name(&long).expect("a name");
        assert_eq!(kept.chars().count(), 200);
        assert!(kept.ends_with(".pdf"));
    }
}
