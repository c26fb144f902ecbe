//! A computed value that says which unconfirmed years it rests on.

use serde::Serialize;

/// A value computed from the calendar, with the years it rests on that nobody has confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reckoned<T> {
    /// What was computed.
    pub value: T,
    /// Years, ascending, whose days off were computed or are still provisional. Empty when the
    /// value is as good as the official calendar.
    pub unconfirmed_years: Vec<i32>,
}

impl<T> Reckoned<T> {
    /// Whether every year it rests on is confirmed.
    #[must_use]
    pub fn is_confirmed(&self) -> bool {
        self.unconfirmed_years.is_empty()
    }

    /// Goes on computing with the value; the result rests on the years of both steps.
    ///
    /// # Errors
    /// What the second step fails with.
    pub fn and_then<U, E>(
        self,
        next: impl FnOnce(T) -> Result<Reckoned<U>, E>,
    ) -> Result<Reckoned<U>, E> {
        let mut years = self.unconfirmed_years;
        let Reckoned {
            value,
            unconfirmed_years,
        } = next(self.value)?;
        years.extend(unconfirmed_years);
        years.sort_unstable();
        years.dedup();
        Ok(Reckoned {
            value,
            unconfirmed_years: years,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_keeps_the_years_of_every_step() {
        let first = Reckoned {
            value: 2,
            unconfirmed_years: vec![2027, 2028],
        };
        let chained: Result<_, ()> = first.and_then(|it| {
            Ok(Reckoned {
                value: it * 3,
                unconfirmed_years: vec![2024, 2027],
            })
        });
        assert_eq!(
            chained,
            Ok(Reckoned {
                value: 6,
                unconfirmed_years: vec![2024, 2027, 2028]
            })
        );
    }
}
