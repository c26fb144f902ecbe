//! Logging in for senders whose format has its own words for it: id and secret in, an access token out.

use super::model::Scope;
use super::oauth::{Asked, grant};
use crate::auth::Permission;
use crate::error::{Code, Error};
use crate::http::RequestContext;
use crate::state::State;

/// An access token for a program, good for one permission only. Attempts are counted and logged as those at
/// `/oauth/token`.
///
/// # Errors
/// `invalid_credentials`, `too_many_attempts`; `forbidden` when the program does not hold the permission.
pub async fn log_in(
    state: &State,
    context: &RequestContext,
    id: String,
    secret: String,
    permission: Permission,
) -> Result<String, Error> {
    let asked = Asked {
        client_id: id,
        client_secret: secret,
        scope: None,
    };
    let (client, scopes) = match grant(state, context, asked).await? {
        Ok(granted) => granted,
        Err(refused) => {
            return Err(match refused.retry_after {
                Some(seconds) => Error::from(Code::TooManyAttempts).retry_after(seconds),
                None => Code::InvalidCredentials.into(),
            });
        }
    };
    let scope = Scope::of(permission)
        .filter(|scope| scopes.contains(scope))
        .ok_or_else(Error::forbidden)?;
    let token = state.authenticator.issue(
        client.subject(&[scope]),
        client.name.clone(),
        client.unit_id.clone(),
        client.token_epoch,
    )?;
    Ok(token.token)
}
