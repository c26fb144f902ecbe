//! What an account is, and what its fields must be.

use diesel::prelude::*;

use crate::auth::{Permission, Role, Subject};
use crate::db::schema::users;
use crate::db::types::Timestamp;
use crate::error::{Error, FieldCode, FieldError};
use crate::ids::{UnitId, UserId};
use crate::text::fold;

/// An account as it is stored. No `Debug`: the hash must not end up in a log.
#[derive(Queryable, Selectable, Insertable, Clone)]
#[diesel(table_name = users)]
pub struct User {
    /// Its id.
    pub id: UserId,
    /// What the person types; lower case, never changed.
    pub username: String,
    /// The person's name.
    pub full_name: String,
    /// Where the person gets mail.
    pub email: Option<String>,
    /// What the person is in the department.
    pub role: Role,
    /// The person's unit.
    pub unit_id: Option<UnitId>,
    pub(super) password_hash: String,
    /// Nothing but setting a new password is allowed until that is done.
    pub must_change_password: bool,
    /// Whether the person may log in.
    pub active: bool,
    pub(super) token_epoch: i32,
    /// Folded names, for searching.
    pub(super) search: String,
    /// When the person last logged in with the password.
    pub last_login_at: Option<Timestamp>,
    /// When the account was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts its changes.
    pub revision: i32,
}

/// An account to be made.
pub struct NewUser {
    /// See [`User::username`].
    pub username: String,
    /// See [`User::full_name`].
    pub full_name: String,
    /// See [`User::email`].
    pub email: Option<String>,
    /// See [`User::role`].
    pub role: Role,
    /// See [`User::unit_id`].
    pub unit_id: Option<UnitId>,
    /// From [`crate::auth::password::hash`].
    pub password_hash: String,
    /// See [`User::must_change_password`].
    pub must_change_password: bool,
}

const MIN_USERNAME: usize = 3;
const MAX_USERNAME: usize = 60;
const MAX_NAME: usize = 200;
const MAX_EMAIL: usize = 254;

/// The name as it is stored and looked up, whatever case and spaces were typed around it.
pub(super) fn normalise_username(typed: &str) -> String {
    typed.trim().to_ascii_lowercase()
}

impl NewUser {
    /// Checks every field and makes the account.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn into_user(self, now: Timestamp) -> Result<User, Error> {
        let Self {
            username,
            full_name,
            email,
            role,
            unit_id,
            password_hash,
            must_change_password,
        } = self;
        User {
            id: UserId::new(),
            username: normalise_username(&username),
            full_name,
            email,
            role,
            unit_id,
            password_hash,
            must_change_password,
            active: true,
            token_epoch: 0,
            search: String::new(),
            last_login_at: None,
            created_at: now,
            updated_at: now,
            revision: 1,
        }
        .checked()
    }
}

impl User {
    /// Checks every field and brings the search column up to date.
    ///
    /// # Errors
    /// `validation_failed` with every field that is wrong.
    pub(super) fn checked(mut self) -> Result<Self, Error> {
        self.full_name = self.full_name.trim().to_owned();
        let wrong: Vec<FieldError> = [
            ("username", wrong_username(&self.username)),
            ("full_name", wrong_name(&self.full_name)),
            ("email", self.email.as_deref().and_then(wrong_email)),
            (
                "unit_id",
                // Such a role without a unit would see nothing at all, which looks like a fault.
                (self.role.is_limited_to_unit() && self.unit_id.is_none())
                    .then_some(FieldCode::Required),
            ),
        ]
        .into_iter()
        .filter_map(|(field, code)| {
            Some(FieldError {
                field: field.to_owned(),
                code: code?,
            })
        })
        .collect();
        if !wrong.is_empty() {
            return Err(Error::fields(wrong));
        }
        self.search = fold(&format!(
            "{} {} {}",
            self.username,
            self.full_name,
            self.email.as_deref().unwrap_or_default()
        ));
        Ok(self)
    }

    /// What the person may do at present.
    pub(super) fn permissions(&self) -> Vec<Permission> {
        Permission::ALL
            .iter()
            .copied()
            .filter(|permission| {
                !self.must_change_password && permission.roles().contains(&self.role)
            })
            .collect()
    }

    /// What an access token says of the person.
    pub(super) fn subject(&self) -> Subject {
        Subject::User {
            id: self.id.clone(),
            role: self.role,
            must_change_password: self.must_change_password,
        }
    }

    /// Whether a token made for `former` would say something else of this state of the account.
    pub(super) fn outdates_tokens_of(&self, former: &Self) -> bool {
        self.role != former.role
            || self.unit_id != former.unit_id
            || self.full_name != former.full_name
            || self.active != former.active
    }

    /// Whether this account can run the installation.
    pub(super) fn is_active_administrator(&self) -> bool {
        self.active && self.role == Role::Administrator
    }
}

fn wrong_username(username: &str) -> Option<FieldCode> {
    let is_sane = username.starts_with(|c: char| c.is_ascii_alphanumeric())
        && username.bytes().all(|b| {
            b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'_' | b'@')
        });
    match username.chars().count() {
        0 => Some(FieldCode::Required),
        1..MIN_USERNAME => Some(FieldCode::TooShort),
        MIN_USERNAME..=MAX_USERNAME if is_sane => None,
        MIN_USERNAME..=MAX_USERNAME => Some(FieldCode::InvalidFormat),
        _ => Some(FieldCode::TooLong),
    }
}

fn wrong_name(name: &str) -> Option<FieldCode> {
    if name.is_empty() {
        Some(FieldCode::Required)
    } else if name.chars().count() > MAX_NAME {
        Some(FieldCode::TooLong)
    } else if name.chars().any(char::is_control) {
        Some(FieldCode::InvalidFormat)
    } else {
        None
    }
}

/// Only what a mail server is certain to refuse is refused here.
fn wrong_email(email: &str) -> Option<FieldCode> {
    let parts = email.split_once('@');
    let is_sane = parts
        .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
        && !email.contains(|c: char| c.is_whitespace() || c.is_control());
    if email.chars().count() > MAX_EMAIL {
        Some(FieldCode::TooLong)
    } else if is_sane {
        None
    } else {
        Some(FieldCode::InvalidFormat)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new(username: &str, role: Role, email: Option<&str>) -> Result<User, Vec<FieldError>> {
        NewUser {
            username: username.to_owned(),
            full_name: " Nguyễn Thị Đào ".to_owned(),
            email: email.map(str::to_owned),
            role,
            unit_id: None,
            password_hash: String::new(),
            must_change_password: false,
        }
        .into_user(Timestamp::from_micros(0))
        .map_err(|error| error.field_errors().to_vec())
    }

    #[test]
    fn an_account_is_found_without_accents() {
        let user = new(" Dao.NT ", Role::Clerk, Some("Dao@soyte.example.vn"));
        let user = user.unwrap_or_else(|wrong| panic!("{wrong:?}"));
        assert_eq!(user.username, "dao.nt");
        assert_eq!(user.full_name, "Nguyễn Thị Đào");
        assert_eq!(user.search, "dao.nt nguyen thi dao dao@soyte.example.vn");
    }

    #[test]
    fn every_wrong_field_is_named_at_once() {
        let wrong = new("đào", Role::Staff, Some("nobody"));
        let wrong = wrong.err().unwrap_or_default();
        let named: Vec<(&str, FieldCode)> = wrong
            .iter()
            .map(|one| (one.field.as_str(), one.code))
            .collect();
        assert_eq!(
            named,
            [
                ("username", FieldCode::InvalidFormat),
                ("email", FieldCode::InvalidFormat),
                ("unit_id", FieldCode::Required),
            ]
        );
    }

    #[test]
    fn who_must_change_the_password_may_do_nothing_else() {
        let Ok(mut user) = new("dao", Role::Administrator, None) else {
            panic!("a good account");
        };
        assert!(user.permissions().contains(&Permission::UsersManage));
        user.must_change_password = true;
        assert_eq!(user.permissions(), []);
    }
}
