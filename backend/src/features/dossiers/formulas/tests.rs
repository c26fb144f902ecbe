//! What each formula says of single dossiers, and what holds for any dossier.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::model::{Channel, Compliance, Dossier, DossierStatus, Pause};
use super::{FORMULAS, LicenceCompliance, OnTime, OnTime766, OnlineShare};
use crate::db::types::{Day, Timestamp};
use crate::features::procedures::ServiceLevel;
use crate::ids::UnitId;
use crate::kpi::{Figure, Formula, Reason, Sums};

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

/// Received 2025-04-08, due 2025-04-17 17:00, being worked on.
pub(in super::super) fn dossier() -> Dossier {
    Dossier {
        source: "motcua".to_owned(),
        code: "H29.16-250408-0031".to_owned(),
        procedure_code: "1.012289".to_owned(),
        procedure_name: "Cấp mới giấy phép hành nghề".to_owned(),
        field_code: None,
        service_level: ServiceLevel::Full,
        channel: Channel::Online,
        unit_id: UnitId::from("u".to_owned()),
        status: DossierStatus::Processing,
        submitted_at: None,
        received_at: Some(at("2025-04-08T09:00:00")),
        due_at: Some(at("2025-04-17T17:00:00")),
        finished_at: None,
        returned_at: None,
        refused_at: None,
        withdrawn_at: None,
        pauses: Vec::new(),
        apologised_at: None,
        claims_late: None,
        source_updated_at: at("2025-04-08T09:00:00"),
        compliance: None,
    }
}

fn finished(when: &str) -> Dossier {
    Dossier {
        status: DossierStatus::Done,
        finished_at: Some(at(when)),
        source_updated_at: at(when),
        ..dossier()
    }
}

fn figure(
    formula: &dyn Formula<Dossier>,
    dossier: &Dossier,
    from: &str,
    to: &str,
    settings: &Value,
) -> Figure {
    let day = |text: &str| at(&format!("{text}T00:00:00")).day();
    let (mut before, mut within) = (Sums::default(), Sums::default());
    let settings = formula.definition().complete(settings);
    for step in formula.steps(dossier, &settings) {
        if step.day < day(from) {
            before.add_step(&step, 1);
        } else if step.day < day(to) {
            within.add_step(&step, 1);
        }
    }
    Figure::new(formula.definition(), &before, &within)
}

fn april(dossier: &Dossier, settings: &Value) -> Figure {
    figure(&OnTime, dossier, "2025-04-01", "2025-05-01", settings)
}

#[test]
fn the_promised_day_itself_is_on_time_until_midnight() {
    for (when, reason, numerator) in [
        ("2025-04-16T16:00:00", Reason::Early, 1),
        ("2025-04-17T23:50:00", Reason::OnTime, 1),
        ("2025-04-18T00:10:00", Reason::Late, 0),
    ] {
        let figure = april(&finished(when), &Value::Null);
        assert_eq!(
            (figure.numerator, figure.denominator, figure.count(reason)),
            (numerator, 1, 1),
            "{when}"
        );
    }
}

#[test]
fn to_the_half_day_the_afternoon_after_a_morning_promise_is_late() {
    let late = Dossier {
        due_at: Some(at("2025-04-17T11:30:00")),
        ..finished("2025-04-17T23:50:00")
    };
    assert_eq!(
        april(&late, &json!({ "precision": "half_day" })).count(Reason::Late),
        1
    );
    assert_eq!(april(&late, &Value::Null).count(Reason::OnTime), 1);
}

#[test]
fn without_a_promise_the_setting_decides() {
    let unpromised = Dossier {
        due_at: None,
        ..finished("2025-04-17T10:00:00")
    };
    let counted = april(&unpromised, &Value::Null);
    assert_eq!((counted.numerator, counted.denominator), (1, 1));
    let left_out = april(&unpromised, &json!({ "no_due_date": "left_out" }));
    assert_eq!(
        (left_out.denominator, left_out.count(Reason::NoDueDate)),
        (0, 1)
    );
}

#[test]
fn an_open_dossier_becomes_overdue_without_a_push() {
    let open = dossier();
    let before = figure(&OnTime, &open, "2025-04-01", "2025-04-18", &Value::Null);
    assert_eq!(
        (
            before.count(Reason::OpenInTime),
            before.count(Reason::OpenOverdue)
        ),
        (1, 0)
    );
    let after = figure(&OnTime, &open, "2025-04-01", "2025-04-19", &Value::Null);
    assert_eq!(
        (
            after.count(Reason::OpenInTime),
            after.count(Reason::OpenOverdue)
        ),
        (0, 1)
    );
    assert_eq!((after.denominator, after.with_overdue()), (0, (0, 1)));
}

#[test]
fn a_dossier_open_at_the_end_of_a_quarter_is_carried_into_the_next() {
    let done = finished("2025-05-05T10:00:00");
    assert_eq!(april(&done, &Value::Null).count(Reason::OpenOverdue), 1);
    let may = figure(&OnTime, &done, "2025-05-01", "2025-06-01", &Value::Null);
    assert_eq!(
        (
            may.count(Reason::OpenOverdue),
            may.count(Reason::Late),
            may.denominator
        ),
        (0, 1, 1)
    );
}

#[test]
fn the_clock_stands_still_while_the_citizen_is_asked() {
    let pause = Pause {
        requested_at: at("2025-04-10T09:00:00"),
        resumed_at: Some(at("2025-04-15T09:00:00")),
        new_due_at: Some(at("2025-04-24T17:00:00")),
    };
    let paused = Dossier {
        pauses: vec![pause],
        ..finished("2025-04-24T10:00:00")
    };
    assert_eq!(
        figure(&OnTime, &paused, "2025-04-01", "2025-04-12", &Value::Null).count(Reason::Paused),
        1
    );
    assert_eq!(
        figure(&OnTime, &paused, "2025-04-01", "2025-04-20", &Value::Null)
            .count(Reason::OpenInTime),
        1
    );
    assert_eq!(april(&paused, &Value::Null).count(Reason::OnTime), 1);
}

#[test]
fn an_apology_does_not_mend_the_first_date() {
    let sorry = Dossier {
        apologised_at: Some(at("2025-04-17T09:00:00")),
        ..finished("2025-04-17T10:00:00")
    };
    assert_eq!(april(&sorry, &Value::Null).count(Reason::LateApologised), 1);
    assert_eq!(
        april(&sorry, &json!({ "apologised": "by_due_date" })).count(Reason::OnTime),
        1
    );
}

#[test]
fn only_procedures_offered_online_have_a_share() {
    let share = |dossier: &Dossier, settings: &Value| {
        figure(&OnlineShare, dossier, "2025-04-01", "2025-05-01", settings)
    };
    let none = Value::Null;
    assert_eq!(share(&dossier(), &none).numerator, 1);
    let information = Dossier {
        service_level: ServiceLevel::Information,
        ..dossier()
    };
    assert_eq!(share(&information, &none).count(Reason::InformationOnly), 1);
    let postal = Dossier {
        channel: Channel::Postal,
        ..dossier()
    };
    assert_eq!(share(&postal, &none).denominator, 1);
    assert_eq!(
        share(&postal, &json!({ "postal": "left_out" })).denominator,
        0
    );
    let withdrawn = Dossier {
        status: DossierStatus::Withdrawn,
        ..dossier()
    };
    assert_eq!(share(&withdrawn, &none).denominator, 0);
    assert_eq!(
        share(&withdrawn, &json!({ "paused_and_withdrawn": "counted" })).denominator,
        1
    );
}

/// Finished on time or still in time, of all received or carried, in April 2025.
fn by_766(dossier: &Dossier) -> (i64, i64, Vec<Reason>) {
    let figure = figure(
        &OnTime766,
        dossier,
        "2025-04-01",
        "2025-05-01",
        &Value::Null,
    );
    let reasons = figure.counts.keys().copied().collect();
    (figure.numerator, figure.denominator, reasons)
}

fn asked(times: &[(&str, Option<&str>)]) -> Vec<Pause> {
    let pause = |(requested, resumed): &(&str, Option<&str>)| Pause {
        requested_at: at(requested),
        resumed_at: resumed.map(at),
        new_due_at: None,
    };
    times.iter().map(pause).collect()
}

#[test]
fn by_766_what_is_open_counts_too() {
    let open = Dossier {
        due_at: Some(at("2025-05-06T17:00:00")),
        ..dossier()
    };
    assert_eq!(by_766(&open), (1, 1, vec![Reason::OpenInTime]));
    assert_eq!(by_766(&dossier()), (0, 1, vec![Reason::OpenOverdue]));
    assert_eq!(
        by_766(&finished("2025-04-17T10:00:00")),
        (1, 1, vec![Reason::OnTime])
    );
    assert_eq!(
        by_766(&finished("2025-04-18T10:00:00")),
        (0, 1, vec![Reason::Late])
    );
    let withdrawn = Dossier {
        status: DossierStatus::Withdrawn,
        withdrawn_at: Some(at("2025-04-10T10:00:00")),
        ..dossier()
    };
    assert_eq!(by_766(&withdrawn), (1, 1, vec![Reason::EndedInTime]));
}

#[test]
fn by_766_a_dossier_carried_into_the_period_is_in_it() {
    let carried = Dossier {
        received_at: Some(at("2025-03-20T09:00:00")),
        ..finished("2025-04-10T10:00:00")
    };
    assert_eq!(by_766(&carried), (1, 1, vec![Reason::Early]));
    let settled_before = Dossier {
        received_at: Some(at("2025-03-10T09:00:00")),
        ..finished("2025-03-20T10:00:00")
    };
    assert_eq!(by_766(&settled_before), (0, 0, vec![]));
}

#[test]
fn by_766_waiting_stands_as_when_the_citizen_was_asked_and_a_second_time_is_overdue() {
    let waiting = |times: &[(&str, Option<&str>)]| Dossier {
        status: DossierStatus::SupplementRequested,
        pauses: asked(times),
        ..dossier()
    };
    let in_time = waiting(&[("2025-04-15T09:00:00", None)]);
    assert_eq!(by_766(&in_time), (1, 1, vec![Reason::AskedInTime]));
    let late = waiting(&[("2025-04-18T09:00:00", None)]);
    assert_eq!(by_766(&late), (0, 1, vec![Reason::AskedLate]));
    let again = waiting(&[
        ("2025-04-10T09:00:00", Some("2025-04-11T09:00:00")),
        ("2025-04-14T09:00:00", None),
    ]);
    assert_eq!(by_766(&again), (0, 1, vec![Reason::AskedAgain]));
}

#[test]
fn a_licence_passes_when_all_three_hold_and_not_before_it_was_checked() {
    let licence = |compliance: Option<(bool, bool, bool)>| Dossier {
        compliance: compliance.map(|(timely, accurate, lawful)| Compliance {
            timely,
            accurate,
            lawful,
            note: None,
            checked_by: "Hoa".to_owned(),
            checked_at: at("2025-05-01T09:00:00"),
        }),
        ..finished("2025-04-17T10:00:00")
    };
    let april = |dossier: &Dossier, settings: &Value| {
        let figure = figure(
            &LicenceCompliance,
            dossier,
            "2025-04-01",
            "2025-05-01",
            settings,
        );
        (figure.numerator, figure.denominator)
    };
    assert_eq!(
        april(&licence(Some((true, true, true))), &Value::Null),
        (1, 1)
    );
    assert_eq!(
        april(&licence(Some((true, false, true))), &Value::Null),
        (0, 1)
    );
    let unchecked = licence(None);
    assert_eq!(april(&unchecked, &Value::Null), (0, 0));
    assert_eq!(
        april(&unchecked, &json!({ "not_checked": "not_passed" })),
        (0, 1)
    );
    let other = Dossier {
        procedure_name: "Cấp giấy chứng nhận đủ điều kiện kinh doanh dược".to_owned(),
        ..licence(Some((true, true, true)))
    };
    assert_eq!(april(&other, &Value::Null), (0, 0));
    assert_eq!(april(&other, &json!({ "licences": "all" })), (1, 1));
}

prop_compose! {
    fn any_time()(day in 20_000..20_800_i32, second in 0..86_400_i64) -> Timestamp {
        Day::from_number(day).start().plus_seconds(second)
    }
}

prop_compose! {
    /// Any dossier at all, whatever its dates say.
    fn any_dossier()(
        status in prop::sample::select(DossierStatus::ALL),
        channel in prop::sample::select(Channel::ALL),
        level in prop::sample::select(ServiceLevel::ALL),
        received in prop::option::of(any_time()),
        due in prop::option::of(any_time()),
        ended in prop::option::of(any_time()),
        pauses in prop::collection::vec((any_time(), prop::option::of(any_time()), prop::option::of(any_time())), 0..4),
        apologised in prop::option::of(any_time()),
        updated in any_time(),
    ) -> Dossier {
        Dossier {
            status, channel, service_level: level, received_at: received, due_at: due,
            finished_at: ended, withdrawn_at: ended, refused_at: ended, apologised_at: apologised,
            pauses: pauses.into_iter().map(|(requested_at, resumed_at, new_due_at)| Pause { requested_at, resumed_at, new_due_at }).collect(),
            source_updated_at: updated,
            ..dossier()
        }
    }
}

proptest! {
    /// In the end every dossier that a formula knows stands behind exactly one reason, and counts at most once.
    #[test]
    fn every_dossier_has_one_reason(dossier in any_dossier()) {
        for formula in FORMULAS {
            let settings = formula.definition().complete(&Value::Null);
            let steps = formula.steps(&dossier, &settings);
            if steps.is_empty() {
                // Only what is finished is a licence.
                prop_assert_eq!(formula.definition().code, "licence-compliance");
                prop_assert!(dossier.completed_at().is_none());
                continue;
            }
            let mut sums = Sums::default();
            for step in steps {
                sums.add_step(&step, 1);
            }
            prop_assert_eq!(sums.counts.values().sum::<i64>(), 1, "{:?}", sums);
            prop_assert!((0..=1).contains(&sums.denominator));
            prop_assert!((0..=sums.denominator).contains(&sums.numerator));
            let reason = sums.counts.keys().next().expect("one reason");
            let definition = formula.definition();
            prop_assert!(definition.counted.contains(reason) || definition.left_out.contains(reason));
        }
    }

    /// On no day is a stock negative, and no day holds a dossier twice.
    #[test]
    fn stocks_are_zero_or_one_on_every_day(dossier in any_dossier()) {
        for formula in [&OnTime as &dyn Formula<Dossier>, &OnTime766] {
            let mut steps = formula.steps(&dossier, &formula.definition().complete(&Value::Null));
            steps.sort_by_key(|step| step.day);
            let days: Vec<Day> = steps.iter().map(|step| step.day).collect();
            for day in days {
                let mut sums = Sums::default();
                for step in steps.iter().filter(|step| step.day <= day) {
                    sums.add_step(step, 1);
                }
                prop_assert!(sums.counts.values().all(|rows| *rows == 1), "{:?} on {}", sums, day);
                prop_assert_eq!(sums.counts.len(), 1);
            }
        }
    }
}
