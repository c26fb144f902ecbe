//! Figures against targets, by example and by property.

use proptest::prelude::*;

use super::*;

fn percent(comparator: Comparator, thousandths: i64) -> Target {
    Target {
        comparator,
        stated: true,
        value: Some(Thousandths(thousandths)),
        unit: TargetUnit::Percent,
        unit_text: None,
        quote: String::new(),
        place: TargetPlace::Text,
    }
}

#[test]
fn above_is_strict_and_at_least_is_not() {
    assert!(!percent(Comparator::Gt, 98_000).met_by(49, 50));
    assert!(percent(Comparator::Ge, 98_000).met_by(49, 50));
    assert!(percent(Comparator::Gt, 98_000).met_by(99, 100));
    // 98,3 % rounds to what it is not.
    assert!(!percent(Comparator::Ge, 98_334).met_by(59, 60));
}

#[test]
fn points_are_parts_of_a_full_score_and_hours_are_for_everybody() {
    let points = Target {
        unit: TargetUnit::Points,
        ..percent(Comparator::Gt, 87_000)
    };
    assert!(!points.met_by(1_740_000, 2_000_000));
    assert!(points.met_by(1_740_001, 2_000_000));
    assert!(points.met_by(88, 100));
    let hours = Target {
        unit: TargetUnit::HoursPerPersonYear,
        ..percent(Comparator::Ge, 40_000)
    };
    assert!(hours.met_by(57, 57));
    assert!(!hours.met_by(56, 57));
}

#[test]
fn nothing_happened_is_not_met() {
    let target = percent(Comparator::Ge, 0);
    assert!(!target.met_by(0, 0));
    assert_eq!(target.margin(0, 0), None);
}

#[test]
fn values_are_written_without_rounding() {
    for (text, value) in [
        ("87", 87_000),
        ("87.5", 87_500),
        ("0.001", 1),
        ("99.95", 99_950),
    ] {
        assert_eq!(text.parse(), Ok(Thousandths(value)));
        assert_eq!(Thousandths(value).to_string(), text);
    }
    for wrong in ["", ".", "1.", ".5", "-1", "1.2345", "1e3", "1,5", "١"] {
        assert_eq!(wrong.parse::<Thousandths>(), Err(()), "{wrong}");
    }
}

#[test]
fn a_bare_figure_agrees_with_a_stated_one() {
    let stated = percent(Comparator::Gt, 98_000);
    let bare = Target {
        comparator: Comparator::Ge,
        stated: false,
        ..stated.clone()
    };
    assert_eq!(ruling(&[bare.clone(), stated.clone()]), Some(1));
    let other = percent(Comparator::Ge, 95_000);
    assert_eq!(ruling(&[bare, other]), None);
    assert_eq!(ruling(&[]), None);
}

#[test]
fn the_margins_of_the_drawings() {
    let all = percent(Comparator::Ge, 100_000);
    assert_eq!(
        all.margin(60, 60),
        Some(Margin::Met {
            failures_left: Some(0)
        })
    );
    assert_eq!(
        all.margin(59, 60),
        Some(Margin::Missed {
            successes_needed: None
        })
    );
    let most = percent(Comparator::Ge, 95_000);
    assert_eq!(
        most.margin(99, 100),
        Some(Margin::Met {
            failures_left: Some(4)
        })
    );
    assert_eq!(
        percent(Comparator::Ge, 55_000).margin(50, 100),
        Some(Margin::Missed {
            successes_needed: Some(12)
        })
    );
}

fn any_percent() -> impl Strategy<Value = Target> {
    let comparator = prop_oneof![
        Just(Comparator::Gt),
        Just(Comparator::Ge),
        Just(Comparator::Lt),
        Just(Comparator::Le),
    ];
    let value = prop_oneof![Just(0), Just(100_000), 0..=100_000_i64];
    (comparator, value).prop_map(|(comparator, value)| percent(comparator, value))
}

/// The share after `failures` and `successes` more rows; which rows add to the numerator depends on the side.
fn after(target: &Target, num: i64, den: i64, failures: i64, successes: i64) -> (i64, i64) {
    let for_it = match target.comparator {
        Comparator::Lt | Comparator::Le => failures,
        _ => successes,
    };
    (num + for_it, den + failures + successes)
}

proptest! {
    #[test]
    fn comparing_is_what_fractions_say(target in any_percent(), num in 0..5_000_i64, more in 0..5_000_i64) {
        let den = num + more;
        prop_assume!(den > 0);
        let value = target.value.unwrap().0;
        // num/den against value/100000 by cross-multiplication in a wider type.
        let order = (i128::from(num) * 100_000).cmp(&(i128::from(value) * i128::from(den)));
        let expected = match target.comparator {
            Comparator::Gt => order.is_gt(),
            Comparator::Ge => order.is_ge(),
            Comparator::Lt => order.is_lt(),
            _ => order.is_le(),
        };
        prop_assert_eq!(target.met_by(num, den), expected);
    }

    #[test]
    fn the_margin_is_the_last_row_that_changes_nothing(target in any_percent(), num in 0..400_i64, more in 0..400_i64) {
        let den = num + more;
        prop_assume!(den > 0);
        let met = |failures: i64, successes: i64| {
            let (num, den) = after(&target, num, den, failures, successes);
            target.met_by(num, den)
        };
        match target.margin(num, den).unwrap() {
            Margin::Met { failures_left: Some(left) } => {
                let left = i64::try_from(left).unwrap();
                prop_assert!(met(0, 0) && met(left, 0) && !met(left + 1, 0));
            }
            Margin::Met { failures_left: None } => prop_assert!(met(0, 0) && met(1_000_000, 0)),
            Margin::Missed { successes_needed: Some(needed) } => {
                let needed = i64::try_from(needed).unwrap();
                prop_assert!(needed > 0 && !met(0, needed - 1) && met(0, needed));
            }
            Margin::Missed { successes_needed: None } => {
                prop_assert!(!met(0, 0) && !met(0, 1_000_000));
            }
        }
    }
}
