//! Typed ids: UUIDv7 in their usual text form, one newtype per noun so that they cannot be mixed up.

/// Declares id newtypes over `String` that diesel, serde and the contract understand.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize,
                 diesel::expression::AsExpression, diesel::deserialize::FromSqlRow, utoipa::ToSchema)]
        #[diesel(sql_type = diesel::sql_types::Text)]
        #[serde(transparent)]
        #[schema(value_type = String, format = "uuid", example = "01937c5e-6b70-7cc3-8d2a-0f6e5b1f9a10")]
        pub struct $name(pub String);

        impl $name {
            /// A new id; later ids sort after earlier ones.
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7().to_string())
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            /// Takes a UUID and nothing else, so that no handler passes wild text on to a database that would choke on it.
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                uuid::Uuid::try_parse(&text)
                    .map(|id| Self(id.to_string()))
                    .map_err(|_| serde::de::Error::custom("an id must be a UUID"))
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl<DB> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            DB: diesel::backend::Backend,
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                String::from_sql(bytes).map(Self)
            }
        }
    )*};
}

ids! {
    /// A unit or group of the department's tree.
    UnitId,
    /// A person's account.
    UserId,
    /// An API client.
    ClientId,
    /// One of a client's secrets.
    SecretId,
    /// A plan: one revision of one year's objectives.
    PlanId,
    /// An objective of one plan revision.
    ObjectiveId,
    /// An action row of an objective.
    ActionId,
    /// A reading that was laid before somebody to be signed.
    SignedReadingId,
    /// A correction of a signed reading, or the refusal of one.
    RestatementId,
    /// A reading that a responsible person typed.
    ManualReadingId,
    /// A push of source rows.
    PushId,
    /// A row that a push could not take.
    RejectedRowId,
    /// A one-stop dossier.
    DossierId,
    /// A source row of another kind.
    RecordId,
    /// A file that a record rests on.
    EvidenceId,
    /// A version of a rubric of 5S audits.
    FiveSRubricId,
    /// A room that is audited for 5S.
    FiveSRoomId,
    /// A place that changes of figures are told to.
    WebhookId,
    /// Something that is told; the receiver knows it by this.
    WebhookEventId,
    /// An event on its way to one webhook.
    DeliveryId,
    /// A report of totals that a sender claims.
    ReportedTotalsId,
    /// A page that is watched.
    SiteId,
    /// What a check of a page found.
    SiteCheckId,
    /// A plan of updates of a section.
    UpdatePlanId,
}
