//! The one table that says which role may do what. API clients hold permissions as scopes instead of a role.

use crate::text_enum;

text_enum! {
    /// What a person is in the department.
    Role {
        /// Runs the installation: accounts, units, clients. Decides nothing about quality.
        Administrator = "administrator",
        /// Lãnh đạo Sở: issues plans, decides between contradicting targets.
        Director = "director",
        /// Thư ký ISO: keeps the plan, its figures and the reports.
        IsoSecretary = "iso_secretary",
        /// Trưởng phòng: answers for a unit and those below it.
        DepartmentHead = "department_head",
        /// Chuyên viên: works in a unit.
        Staff = "staff",
        /// Công chức một cửa: enters and corrects dossiers.
        OneStopOfficer = "one_stop_officer",
        /// Văn thư: keeps the registers of documents.
        Clerk = "clerk",
        /// Reads everything, changes nothing.
        Auditor = "auditor",
    }
}

impl Role {
    /// Whether rows are limited to the person's unit and those below it.
    pub const fn is_limited_to_unit(self) -> bool {
        matches!(self, Self::DepartmentHead | Self::Staff)
    }
}

macro_rules! permissions {
    ($($(#[doc = $doc:tt])* $name:ident = $text:tt, client: $client:literal, [$($role:ident),* $(,)?];)*) => {
        text_enum! {
            /// Something a caller may do; for clients, the name of a scope.
            Permission { $($(#[doc = $doc])* $name = $text,)* }
        }

        impl Permission {
            /// Roles that hold it.
            pub const fn roles(self) -> &'static [Role] {
                match self { $(Self::$name => &[$(Role::$role),*],)* }
            }

            /// What it allows, in a sentence.
            pub const fn description(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*).trim_ascii(),)* }
            }

            /// Whether it can be given to an API client as a scope.
            pub const fn is_scope(self) -> bool {
                match self { $(Self::$name => $client,)* }
            }
        }

        /// One type per permission, for [`super::Allowed`].
        pub mod may {
            use super::Permission;
            /// A permission as a type.
            pub trait May: 'static {
                /// The permission.
                const PERMISSION: Permission;
            }
            $(
                $(#[doc = $doc])*
                #[derive(Debug)]
                pub enum $name {}
                impl May for $name { const PERMISSION: Permission = Permission::$name; }
            )*
        }
    };
}

permissions! {
    /// Read plans, objectives and the scoreboard.
    PlansRead = "plans:read", client: true, [Administrator, Director, IsoSecretary, DepartmentHead, Staff, OneStopOfficer, Clerk, Auditor];
    /// Import, correct and submit plans.
    PlansEdit = "plans:edit", client: false, [Administrator, IsoSecretary];
    /// Issue, amend and close plans.
    PlansIssue = "plans:issue", client: false, [Director];
    /// Decide which of two contradicting targets rules.
    TargetsDecide = "targets:decide", client: false, [Director, IsoSecretary];
    /// Confirm having read an issued plan (ISO 9001 6.2.1).
    PlansAcknowledge = "plans:acknowledge", client: false, [Administrator, Director, IsoSecretary, DepartmentHead, Staff, OneStopOfficer, Clerk];
    /// Read indicators, readings and their lineage.
    ReadingsRead = "readings:read", client: true, [Administrator, Director, IsoSecretary, DepartmentHead, Staff, OneStopOfficer, Clerk, Auditor];
    /// Submit a reading to be signed.
    ReadingsSubmit = "readings:submit", client: false, [IsoSecretary, DepartmentHead];
    /// Approve or return readings, and decide on their restatement.
    ReadingsApprove = "readings:approve", client: false, [Director, IsoSecretary];
    /// Change and confirm the working calendar.
    CalendarManage = "calendar:manage", client: false, [Administrator, IsoSecretary];
    /// Change the settings of a formula.
    IndicatorsSet = "indicators:set", client: false, [Administrator, IsoSecretary];
    /// Read dossiers.
    DossiersRead = "dossiers:read", client: true, [Administrator, Director, IsoSecretary, DepartmentHead, Staff, OneStopOfficer, Clerk, Auditor];
    /// Push dossiers.
    DossiersWrite = "dossiers:write", client: true, [Administrator, OneStopOfficer];
    /// Check whether licences were settled in time, correctly and lawfully.
    DossiersCheck = "dossiers:check", client: false, [IsoSecretary, DepartmentHead];
    /// Read procedures, directives, documents, staff, trainings, 5S audits, upkeep and survey results.
    SourcesRead = "sources:read", client: true, [Administrator, Director, IsoSecretary, DepartmentHead, Staff, OneStopOfficer, Clerk, Auditor];
    /// Push and enter procedures with their ISO procedure.
    ProceduresWrite = "procedures:write", client: true, [Administrator, IsoSecretary, OneStopOfficer];
    /// Push and enter directives of the province.
    DirectivesWrite = "directives:write", client: true, [Administrator, IsoSecretary, Clerk];
    /// Push and enter incoming and outgoing documents.
    DocumentsWrite = "documents:write", client: true, [Administrator, Clerk];
    /// Push and enter staff and what they attended.
    TrainingsWrite = "trainings:write", client: true, [Administrator, IsoSecretary, DepartmentHead];
    /// Push and enter 5S audits.
    FiveSWrite = "five-s:write", client: true, [Administrator, IsoSecretary, DepartmentHead];
    /// Keep the rubrics and the rooms of 5S audits.
    FiveSManage = "five-s:manage", client: false, [Administrator, IsoSecretary];
    /// Push and enter the upkeep of website and forum.
    UpkeepWrite = "upkeep:write", client: true, [Administrator, IsoSecretary, Clerk];
    /// Push and enter results of surveys.
    SurveysWrite = "surveys:write", client: true, [Administrator, IsoSecretary, OneStopOfficer];
    /// Read the files of records that the caller may read.
    EvidenceRead = "evidence:read", client: true, [Administrator, Director, IsoSecretary, DepartmentHead, Staff, OneStopOfficer, Clerk, Auditor];
    /// Hang files on records that the caller may change, and take them off.
    EvidenceWrite = "evidence:write", client: true, [Administrator, IsoSecretary, DepartmentHead, OneStopOfficer, Clerk];
    /// Read what was pushed and which rows were refused.
    PushesRead = "pushes:read", client: true, [Administrator, Director, IsoSecretary, OneStopOfficer, Clerk, Auditor];
    /// Say who sends what, and what the senders' codes mean.
    FeedsManage = "feeds:manage", client: false, [Administrator, IsoSecretary];
    /// Read the unit tree.
    UnitsRead = "units:read", client: true, [Administrator, Director, IsoSecretary, DepartmentHead, Staff, OneStopOfficer, Clerk, Auditor];
    /// Change the unit tree and its aliases.
    UnitsManage = "units:manage", client: false, [Administrator, IsoSecretary];
    /// Manage people and their roles.
    UsersManage = "users:manage", client: false, [Administrator];
    /// Manage API clients and their secrets.
    ClientsManage = "clients:manage", client: false, [Administrator];
    /// Say where changes of figures are told, and send them again.
    WebhooksManage = "webhooks:manage", client: false, [Administrator];
    /// Read the audit log.
    AuditRead = "audit:read", client: false, [Administrator, Auditor];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_auditor_changes_nothing() {
        for permission in Permission::ALL {
            let reads = permission.as_str().ends_with(":read");
            assert!(
                reads || !permission.roles().contains(&Role::Auditor),
                "{permission}"
            );
        }
    }

    #[test]
    fn no_client_can_be_given_a_human_decision() {
        for human in [
            Permission::PlansIssue,
            Permission::TargetsDecide,
            Permission::ReadingsSubmit,
            Permission::ReadingsApprove,
            Permission::UsersManage,
            Permission::ClientsManage,
        ] {
            assert!(!human.is_scope(), "{human}");
        }
    }
}
