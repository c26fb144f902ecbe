//! The portal's states, channels and levels in our words.

use onestop::{Channel as TheirChannel, Level, Status};

use super::super::model::{Channel, DossierStatus};
use crate::features::procedures::ServiceLevel;

/// A state by the portal's number.
pub(super) fn status_numbered(number: &str) -> Option<DossierStatus> {
    Status::of_number(number).map(status)
}

/// A state by its Vietnamese name.
pub(super) fn status_named(name: &str) -> Option<DossierStatus> {
    Status::of_name(name).map(status)
}

fn status(theirs: Status) -> DossierStatus {
    match theirs {
        Status::Registered => DossierStatus::Registered,
        Status::Received => DossierStatus::Received,
        Status::Refused => DossierStatus::Refused,
        Status::Processing => DossierStatus::Processing,
        Status::SupplementRequested => DossierStatus::SupplementRequested,
        Status::PaymentRequested => DossierStatus::PaymentRequested,
        Status::Withdrawn => DossierStatus::Withdrawn,
        Status::Stopped => DossierStatus::Stopped,
        Status::Done => DossierStatus::Done,
        Status::Returned => DossierStatus::Returned,
    }
}

/// A channel by the portal's number.
pub(super) fn channel_numbered(number: &str) -> Option<Channel> {
    TheirChannel::of_number(number).map(channel)
}

/// A channel by its Vietnamese name.
pub(super) fn channel_named(name: &str) -> Option<Channel> {
    TheirChannel::of_name(name).map(channel)
}

fn channel(theirs: TheirChannel) -> Channel {
    match theirs {
        TheirChannel::Counter => Channel::Counter,
        TheirChannel::Online => Channel::Online,
        TheirChannel::Postal => Channel::Postal,
    }
}

/// How far a procedure is offered online, by the names and numbers of the old and the new levels.
pub fn level_named(name: &str) -> Option<ServiceLevel> {
    Level::of_name(name).map(|level| match level {
        Level::Information => ServiceLevel::Information,
        Level::Partial => ServiceLevel::Partial,
        Level::Full => ServiceLevel::Full,
    })
}
