//! A typed target, and figures held against it exactly: integers, never a rounded percentage.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::text_enum;

text_enum! {
    /// How a figure is held against a target.
    Comparator {
        /// Strictly more: "trên 98 %".
        Gt = "gt",
        /// At least: "tối thiểu 87 %", and a bare "99 %".
        Ge = "ge",
        /// Strictly less: "dưới 5 %".
        Lt = "lt",
        /// At most: "không quá 5 %".
        Le = "le",
        /// Exactly.
        Eq = "eq",
        /// No figure: judged by people.
        Qualitative = "qualitative",
    }
}

text_enum! {
    /// What a target counts.
    TargetUnit {
        /// Per cent of rows.
        Percent = "percent",
        /// Points, as in 5S.
        Points = "points",
        /// Giờ/người/năm.
        HoursPerPersonYear = "hours_per_person_year",
        /// Things counted; `unit_text` says which.
        Count = "count",
        /// A bare number, or none at all.
        None = "none",
    }
}

text_enum! {
    /// Where a target was found.
    TargetPlace {
        /// In the words of the objective.
        Text = "text",
        /// In its measure column.
        Measure = "measure",
        /// Entered by a person.
        Entered = "entered",
    }
}

/// A number in thousandths, exact. In JSON a decimal text such as `"87.5"`, so that no reader rounds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Thousandths(pub i64);

impl std::fmt::Display for Thousandths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whole, rest) = (self.0 / 1000, self.0 % 1000);
        if rest == 0 {
            return write!(f, "{whole}");
        }
        let rest = format!("{rest:03}");
        write!(f, "{whole}.{}", rest.trim_end_matches('0'))
    }
}

impl std::str::FromStr for Thousandths {
    type Err = ();

    /// Up to twelve digits, and up to three more after a point.
    fn from_str(text: &str) -> Result<Self, ()> {
        let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
        };
        if !digits(whole, 12) || !digits(rest, 3) {
            return Err(());
        }
        let whole: i64 = whole.parse().map_err(drop)?;
        let rest: i64 = format!("{rest:0<3}").parse().map_err(drop)?;
        Ok(Self(whole * 1000 + rest))
    }
}

impl Serialize for Thousandths {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Thousandths {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|()| {
            serde::de::Error::custom("a value must be a decimal text such as \"87.5\"")
        })
    }
}

impl utoipa::PartialSchema for Thousandths {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some(r"^[0-9]{1,12}(\.[0-9]{1,3})?$"))
            .description(Some("A decimal number with at most three places, as text"))
            .examples(["87.5"])
            .into()
    }
}
impl ToSchema for Thousandths {}

/// A target as one place of the plan states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({
    "comparator": "ge", "stated": true, "value": "87", "unit": "percent", "unit_text": null,
    "quote": "tối thiểu 87%", "place": "text"
}))]
pub struct Target {
    /// How to compare.
    pub comparator: Comparator,
    /// Whether the plan states the comparator, or it is only implied ("99 %").
    #[serde(default)]
    pub stated: bool,
    /// The value; none exactly when qualitative.
    pub value: Option<Thousandths>,
    /// What the value counts.
    pub unit: TargetUnit,
    /// The unit's own words, when it counts things.
    #[serde(default)]
    #[schema(max_length = 200)]
    pub unit_text: Option<String>,
    /// The words of the plan.
    #[serde(default)]
    #[schema(max_length = 2000)]
    pub quote: String,
    /// Where they stand.
    pub place: TargetPlace,
}

/// How far a share is from its target. A row that counts for the target is a success, one against it a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Margin {
    /// The target is met now.
    Met {
        /// How many more rows may fail, if only failures were to come, with the target still met; none: any number.
        failures_left: Option<u64>,
    },
    /// The target is missed now.
    Missed {
        /// How many more successes, if only successes were to come, bring it to the target; none: no number does.
        successes_needed: Option<u64>,
    },
}

/// 100 % in thousandths of a per cent: `value` stands to it as the numerator to the denominator.
const WHOLE: i128 = 100_000;

impl Target {
    /// As the drawings write it: `≥ 87 %`, `> 87 điểm`; the plan's own words when qualitative.
    pub fn words(&self) -> String {
        let sign = match self.comparator {
            Comparator::Gt => ">",
            Comparator::Ge => "≥",
            Comparator::Lt => "<",
            Comparator::Le => "≤",
            Comparator::Eq => "=",
            Comparator::Qualitative => return self.quote.clone(),
        };
        let value = self.value.map(|value| value.to_string().replace('.', ","));
        let value = value.unwrap_or_default();
        let unit = match self.unit {
            TargetUnit::Percent => " %",
            TargetUnit::Points => " điểm",
            TargetUnit::HoursPerPersonYear => " giờ/người/năm",
            TargetUnit::Count => {
                let what = self.unit_text.as_deref().unwrap_or_default();
                return format!("{sign} {value} {what}").trim_end().to_owned();
            }
            TargetUnit::None => "",
        };
        format!("{sign} {value}{unit}")
    }

    /// Whether figures can be held against it at all.
    pub fn is_measurable(&self) -> bool {
        self.comparator != Comparator::Qualitative && self.value.is_some()
    }

    /// Whether both set the same demand: the same value, and no two stated comparators that differ.
    pub fn agrees_with(&self, other: &Self) -> bool {
        self.value == other.value
            && self.unit == other.unit
            && (self.comparator == other.comparator
                || (self.is_measurable()
                    && other.is_measurable()
                    && !(self.stated && other.stated)))
    }

    /// Whether `num` of `den` meets it, compared exactly. Shares (`percent`) and means of scores, which are kept in parts
    /// of a full one (`points`), as 100·num/den. Hours of each person as the share of the people who reach them: met when
    /// all do. Anything else as num/den, so that a count comes as `(count, 1)`. False for a denominator of 0 and for a qualitative target: those are
    /// "không phát sinh" and a person's judgement, to be asked before.
    pub fn met_by(&self, num: i64, den: i64) -> bool {
        let Some(value) = self.value else {
            return false;
        };
        if den <= 0 {
            return false;
        }
        let scale = match self.unit {
            TargetUnit::Percent | TargetUnit::Points => WHOLE,
            TargetUnit::HoursPerPersonYear => return num >= den,
            TargetUnit::Count | TargetUnit::None => 1_000,
        };
        let figure = i128::from(num) * scale;
        let demand = i128::from(value.0) * i128::from(den);
        match self.comparator {
            Comparator::Gt => figure > demand,
            Comparator::Ge => figure >= demand,
            Comparator::Lt => figure < demand,
            Comparator::Le => figure <= demand,
            Comparator::Eq => figure == demand,
            Comparator::Qualitative => false,
        }
    }

    /// How far the share `num` of `den` is from the target; none when there is no share (`den` 0, or a target that is
    /// no percentage) or when "exactly" is neither 0 % nor 100 %, from which rows lead away on both sides.
    pub fn margin(&self, num: i64, den: i64) -> Option<Margin> {
        let value = i128::from(self.value?.0);
        if self.unit != TargetUnit::Percent || den <= 0 || num < 0 || num > den {
            return None;
        }
        let (num, den) = (i128::from(num), i128::from(den));
        // Counted so that a higher share is better; "at most 5 %" is "at least 95 %" of the other rows.
        let (good, least, strict) = match self.comparator {
            Comparator::Ge => (num, value, false),
            Comparator::Gt => (num, value, true),
            Comparator::Le => (den - num, WHOLE - value, false),
            Comparator::Lt => (den - num, WHOLE - value, true),
            Comparator::Eq if value == WHOLE => (num, value, false),
            Comparator::Eq if value == 0 => (den - num, WHOLE, false),
            Comparator::Eq | Comparator::Qualitative => return None,
        };
        let ahead = WHOLE * good - least * den;
        // The smallest lead that still meets the target.
        let enough = i128::from(strict);
        Some(if ahead >= enough {
            // Each failure costs `least`.
            let failures_left = (least > 0).then(|| (ahead - enough) / least);
            Margin::Met {
                failures_left: failures_left.map(whole),
            }
        } else {
            // Each success brings `WHOLE - least`.
            let step = WHOLE - least;
            let successes_needed = (step > 0).then(|| (enough - ahead + step - 1) / step);
            Margin::Missed {
                successes_needed: successes_needed.map(whole),
            }
        })
    }
}

fn whole(rows: i128) -> u64 {
    u64::try_from(rows).unwrap_or(u64::MAX)
}

/// The target that rules among `targets` when they all set the same demand: the one that says most. None when there
/// are none or they differ, which a person has to decide.
pub(super) fn ruling(targets: &[Target]) -> Option<usize> {
    let agreed = targets
        .iter()
        .all(|one| targets.iter().all(|other| one.agrees_with(other)));
    if !agreed || targets.is_empty() {
        return None;
    }
    targets.iter().position(|target| target.stated).or(Some(0))
}

#[cfg(test)]
mod tests;
