//! The code lists of QCVN 102:2016 and QĐ 28/2018/QĐ-TTg.
//!
//! Every list is open: systems send codes of their own, and these are kept as they came.

use serde::{Deserialize, Serialize};

/// An open list of codes: what each variant is written as, and what it is read from.
macro_rules! codes {
    ($(#[$about:meta])* $name:ident { $($(#[$variant_about:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$variant_about])* $variant,)+
            /// A code that is not in the list, as it came.
            Other(String),
        }

        impl $name {
            /// Reads a code. Leading zeros do not count: systems lose them.
            #[must_use]
            pub fn of(code: &str) -> Self {
                let code = code.trim();
                $(if same(code, $code) { return Self::$variant; })+
                Self::Other(code.to_owned())
            }

            /// The code as it is written.
            #[must_use]
            pub fn code(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)+
                    Self::Other(code) => code,
                }
            }
        }
    };
}

fn same(one: &str, other: &str) -> bool {
    let bare = |code: &str| -> Option<u32> {
        let digits = !code.is_empty() && code.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| code.parse().ok()).flatten()
    };
    bare(one).is_some() && bare(one) == bare(other)
}

codes! {
    /// What became of a document (QĐ 28/2018/QĐ-TTg). Status 06 is not proof of completion: many systems send it only
    /// when somebody presses a button for it.
    StatusCode {
        /// It has arrived (*đã đến*).
        Arrived = "01",
        /// Refused (*từ chối tiếp nhận*).
        Refused = "02",
        /// Received (*đã tiếp nhận*).
        Received = "03",
        /// Given to somebody (*phân công*).
        Assigned = "04",
        /// In work (*đang xử lý*).
        InProgress = "05",
        /// Done (*hoàn thành*).
        Completed = "06",
        /// The sender takes it back (*thu hồi, lấy lại*).
        Withdrawn = "13",
        /// The receiver agrees to its return or update.
        WithdrawalAccepted = "15",
        /// The receiver does not agree to its return or update.
        WithdrawalRefused = "16",
    }
}

codes! {
    /// What a document message does.
    BusinessKind {
        /// A new document.
        New = "0",
        /// Takes documents back (*thu hồi*).
        Revoke = "1",
        /// Changes a document that was sent (*cập nhật*).
        Update = "2",
        /// Takes the place of documents (*thay thế*).
        Replace = "3",
        /// Asks for a document's return (*yêu cầu lấy lại*); one vendor's addition.
        Recall = "4",
    }
}

codes! {
    /// How urgent a document is (*độ khẩn*).
    Priority {
        /// *Thường.*
        Normal = "0",
        /// *Khẩn.*
        Urgent = "1",
        /// *Thượng khẩn.*
        VeryUrgent = "2",
        /// *Hỏa tốc.*
        Express = "3",
        /// *Hỏa tốc hẹn giờ.*
        ExpressTimed = "4",
    }
}

codes! {
    /// How the list of receivers changed.
    ReceiverChangeKind {
        /// Taken off the list.
        Removed = "0",
        /// Put on it.
        Added = "1",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_lost_its_zero_is_the_same_code() {
        for code in ["03", "3", " 003 "] {
            assert_eq!(StatusCode::of(code), StatusCode::Received);
        }
        assert_eq!(StatusCode::of("13"), StatusCode::Withdrawn);
        assert_eq!(Priority::of("00"), Priority::Normal);
    }

    #[test]
    fn unknown_codes_stay_as_they_came() {
        for code in ["44", "103", "-1", "0", "", "3x", "+3", "99999999999"] {
            assert_eq!(StatusCode::of(code), StatusCode::Other(code.to_owned()));
            assert_eq!(StatusCode::of(code).code(), code);
        }
    }
}
