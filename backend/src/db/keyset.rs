//! The rows of a list after a place in it, asked for so that an index finds where they begin.
//!
//! `day <= ? AND (day < ? OR id < ?)` is a range with an end. The plainer `day < ? OR (day = ? AND id < ?)` means the same,
//! but gives an index nothing to begin at: PostgreSQL reads all rows before the page as well.

/// Rows below a place in a list that goes down: `below!((table::day, table::id), (day, id))`.
#[macro_export]
macro_rules! below {
    (($first:expr, $second:expr), ($at:expr, $id:expr)) => {
        diesel::BoolExpressionMethods::and(
            diesel::ExpressionMethods::le($first, $at),
            diesel::BoolExpressionMethods::or(
                diesel::ExpressionMethods::lt($first, $at),
                diesel::ExpressionMethods::lt($second, $id),
            ),
        )
    };
}

/// Rows above a place in a list that goes up: `above!((table::id, table::number), (&id, number))`.
#[macro_export]
macro_rules! above {
    (($first:expr, $second:expr), ($at:expr, $id:expr)) => {
        diesel::BoolExpressionMethods::and(
            diesel::ExpressionMethods::ge($first, $at),
            diesel::BoolExpressionMethods::or(
                diesel::ExpressionMethods::gt($first, $at),
                diesel::ExpressionMethods::gt($second, $id),
            ),
        )
    };
}
