//! Slows the guessing of passwords and secrets without letting a stranger lock a colleague out.
//!
//! Every attempt is counted before it is checked, so that guesses sent at the same instant are counted too, and
//! taken back when it proves right. What is counted, after the OWASP page "Slow Down Online Guessing Attacks with
//! Device Cookies":
//!
//! - one account from one address: after some failures each further one has to wait, longer each time;
//! - one address, whatever the account: the same with more patience, because an office shares its address;
//! - one account from anywhere: never refused, only answered a few seconds later. A refusal here would be the
//!   lock-out that strangers could cause;
//! - a device on which the account has logged in before counts for itself alone: nothing that others do at the
//!   same account or address delays it.

mod policy;
mod store;

pub use policy::{Keys, Rule};
pub use store::{Attempt, admit, count_failure, forgive, waiting};
