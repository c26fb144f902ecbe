//! Readings as CSV, for spreadsheets: UTF-8 with a byte order mark, so that Excel keeps the accents.

use super::api_readings::ReadingsOut;
use super::{ManualOut, SignedFigure};
use crate::error::Error;

/// One line a reading.
pub(super) fn readings(out: &ReadingsOut) -> Result<Vec<u8>, Error> {
    let mut writer = ::csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    let head = [
        "indicator",
        "formula",
        "settings_version",
        "calendar_version",
        "unit_id",
        "period",
        "cut_off",
        "numerator",
        "denominator",
        "value",
        "verdict",
        "provisional",
        "last_push_at",
        "signed_numerator",
        "signed_denominator",
        "restatement",
        "origin",
        "manual_numerator",
        "manual_denominator",
        "manual_by_name",
        "manual_recorded_at",
        "manual_reason",
        "manual_evidence",
    ];
    writer.write_record(head).map_err(Error::internal)?;
    for reading in &out.readings {
        let signed = |part: fn(&SignedFigure) -> String| {
            reading.signed.as_ref().map(part).unwrap_or_default()
        };
        let manual =
            |part: fn(&ManualOut) -> String| reading.manual.as_ref().map(part).unwrap_or_default();
        let record = [
            out.indicator_code.to_owned(),
            out.formula.clone(),
            out.settings_version.to_string(),
            out.calendar_version.clone(),
            out.unit_id
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
            reading.period.clone(),
            reading.cut_off.to_string(),
            reading.numerator.to_string(),
            reading.denominator.to_string(),
            reading
                .value
                .map(|value| value.to_string())
                .unwrap_or_default(),
            reading
                .standing
                .map(|standing| standing.verdict.to_string())
                .unwrap_or_default(),
            reading.provisional.to_string(),
            out.freshness
                .last_push_at
                .map(|at| at.to_string())
                .unwrap_or_default(),
            signed(|signed| signed.numerator.to_string()),
            signed(|signed| signed.denominator.to_string()),
            signed(|signed| signed.restatement.to_string()),
            reading.origin.to_string(),
            manual(|manual| manual.numerator.to_string()),
            manual(|manual| manual.denominator.to_string()),
            manual(ManualOut::names),
            manual(|manual| {
                let at = manual.recorded_at();
                at.map(|at| at.to_string()).unwrap_or_default()
            }),
            manual(ManualOut::reasons),
            manual(|manual| manual.evidence().to_string()),
        ];
        writer.write_record(record).map_err(Error::internal)?;
    }
    writer
        .into_inner()
        .map_err(|error| Error::internal(error.to_string()))
}
