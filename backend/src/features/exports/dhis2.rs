//! Readings as a DHIS2 `dataValueSet`.
//!
//! Data elements and organisation units go by code (`dataElementIdScheme=CODE&orgUnitIdScheme=CODE` on import): an
//! indicator's numerator and denominator are two data elements, `dossier-on-time.numerator` and `….denominator`, and an
//! organisation unit has the unit's code. A code map replaces them by what the DHIS2 instance calls them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::row::FigureRow;
use crate::features::indicators::Origin;

/// What the DHIS2 instance calls our data elements and units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Dhis2Codes {
    /// By our code: `dossier-on-time.numerator`.
    #[serde(default)]
    #[schema(example = json!({ "dossier-on-time.numerator": "fbfJHSPpUQD" }))]
    pub(super) data_elements: BTreeMap<String, String>,
    /// By the unit's code; the whole department is the unit at the top of the tree.
    #[serde(default)]
    #[schema(example = json!({ "syt": "DiszpKrYNg8" }))]
    pub(super) org_units: BTreeMap<String, String>,
}

/// What DHIS2 imports at `/api/dataValueSets`.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dhis2DataValueSet {
    /// The values.
    data_values: Vec<Dhis2DataValue>,
}

/// One value.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct Dhis2DataValue {
    /// The data element.
    #[schema(example = "dossier-on-time.numerator")]
    data_element: String,
    /// The period as DHIS2 writes it: `2025`, `2025Q1`, `202503`, `20250314`.
    #[schema(example = "2025Q1")]
    period: String,
    /// The organisation unit.
    #[schema(example = "syt")]
    org_unit: String,
    /// The value.
    #[schema(example = "59")]
    value: String,
    /// On what it rests.
    #[schema(example = "dossier-on-time v1")]
    comment: String,
}

impl Dhis2DataValueSet {
    /// `root` is the code of the unit at the top of the tree.
    pub(super) fn new(rows: &[FigureRow], codes: &Dhis2Codes, root: &str) -> Self {
        let name = |map: &BTreeMap<String, String>, own: &str| {
            map.get(own).map_or(own, String::as_str).to_owned()
        };
        let data_values = rows
            .iter()
            .flat_map(|row| {
                [
                    ("numerator", row.numerator),
                    ("denominator", row.denominator),
                ]
                .map(|(part, value)| (row, part, value))
            })
            .map(|(row, part, value)| Dhis2DataValue {
                data_element: name(
                    &codes.data_elements,
                    &format!("{}.{part}", row.indicator_code),
                ),
                // Only days and months are written with dashes.
                period: row.period.replace('-', ""),
                org_unit: name(&codes.org_units, row.unit_code.as_deref().unwrap_or(root)),
                value: value.to_string(),
                comment: match row.origin {
                    Origin::Computed => row.formula.clone(),
                    Origin::Manual => format!("{} (manual)", row.indicator_code),
                },
            })
            .collect();
        Self { data_values }
    }
}
