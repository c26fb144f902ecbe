//! Who is calling and what they may do: passwords, access tokens, roles, how guessing is slowed, and the extractor that puts a
//! handler's permission into its signature.

mod caller;
mod liveness;
pub mod password;
pub mod permission;
pub mod secret;
pub mod throttle;
mod token;

pub use caller::{Actor, ActorKind, Allowed, AnyUser, Caller, Reach, identify};
pub use liveness::Liveness;
pub use permission::{Permission, Role};
pub use token::{ACCESS_TOKEN_SECONDS, AccessToken, Authenticator, Claims, Subject};
