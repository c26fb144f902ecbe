//! Which registers are read, and what each becomes.

use registers::{Spec, specs};

use crate::auth::Permission;
use crate::features::records::RecordKind;
use crate::text_enum;

text_enum! {
    /// A kind of register.
    RegisterKind {
        /// Sổ đăng ký văn bản đến.
        IncomingDocuments = "incoming_documents",
        /// Sổ đăng ký văn bản đi.
        OutgoingDocuments = "outgoing_documents",
        /// Sổ theo dõi giải quyết văn bản đến, bảng theo dõi nhiệm vụ.
        FollowUp = "follow_up",
        /// Danh sách hồ sơ một cửa.
        Dossiers = "dossiers",
        /// Danh mục thủ tục hành chính.
        Procedures = "procedures",
        /// Danh sách công chức, viên chức, người lao động.
        Staff = "staff",
        /// Danh sách đào tạo, bồi dưỡng.
        Trainings = "trainings",
        /// Phiếu chấm điểm 5S.
        FiveS = "five_s",
        /// Báo cáo II.06a/VPCP/KSTT: no rows of ours but a claim of its sender's.
        Report06a = "report_06a",
    }
}

impl RegisterKind {
    /// Its columns.
    pub const fn spec(self) -> Spec {
        match self {
            Self::IncomingDocuments => specs::incoming_documents::SPEC,
            Self::OutgoingDocuments => specs::outgoing_documents::SPEC,
            Self::FollowUp => specs::follow_up::SPEC,
            Self::Dossiers => specs::dossiers::SPEC,
            Self::Procedures => specs::procedures::SPEC,
            Self::Staff => specs::staff::SPEC,
            Self::Trainings => specs::trainings::SPEC,
            Self::FiveS => specs::five_s::SPEC,
            Self::Report06a => specs::report_06a::SPEC,
        }
    }

    /// The kind of rows that it holds; none for dossiers and the report on them, which have doors of their own.
    pub const fn record_kind(self) -> Option<RecordKind> {
        match self {
            Self::IncomingDocuments | Self::OutgoingDocuments => Some(RecordKind::Documents),
            Self::FollowUp => Some(RecordKind::Directives),
            Self::Dossiers | Self::Report06a => None,
            Self::Procedures => Some(RecordKind::Procedures),
            Self::Staff => Some(RecordKind::Staff),
            Self::Trainings => Some(RecordKind::Trainings),
            Self::FiveS => Some(RecordKind::FiveSAudits),
        }
    }

    /// What a push of it is a push of.
    pub fn source_kind(self) -> &'static str {
        self.record_kind().map_or("dossiers", RecordKind::as_str)
    }

    /// Who may push it: whoever may push its rows by hand.
    pub fn written_by(self) -> Permission {
        self.record_kind()
            .and_then(crate::features::door)
            .map_or(Permission::DossiersWrite, |door| door.written_by())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_table_is_read() {
        let names: Vec<&str> = specs::ALL.iter().map(|spec| spec.name).collect();
        for kind in RegisterKind::ALL {
            assert_eq!(kind.spec().name, kind.as_str());
            assert!(names.contains(&kind.as_str()));
            let door = kind.record_kind().map(crate::features::door);
            assert!(door.is_none_or(|door| door.is_some()), "{kind}");
        }
        assert_eq!(names.len(), RegisterKind::ALL.len());
    }
}
