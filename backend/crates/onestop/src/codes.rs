//! What the portal's codes mean, by number and by Vietnamese name.

use officefile::text::fold;

/// Where a dossier stands (`TrangThaiHoSo`): the ten states of the national portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// 1, mới đăng ký.
    Registered,
    /// 2, được tiếp nhận.
    Received,
    /// 3, không được tiếp nhận.
    Refused,
    /// 4, đang xử lý.
    Processing,
    /// 5, yêu cầu bổ sung giấy tờ.
    SupplementRequested,
    /// 6, yêu cầu thực hiện nghĩa vụ tài chính.
    PaymentRequested,
    /// 7, công dân yêu cầu rút hồ sơ.
    Withdrawn,
    /// 8, dừng xử lý.
    Stopped,
    /// 9, đã xử lý xong.
    Done,
    /// 10, đã trả kết quả.
    Returned,
}

impl Status {
    /// By the portal's number, as two independent code bases have it.
    #[must_use]
    pub fn of_number(number: &str) -> Option<Self> {
        Some(match number {
            "1" => Self::Registered,
            "2" => Self::Received,
            "3" => Self::Refused,
            "4" => Self::Processing,
            "5" => Self::SupplementRequested,
            "6" => Self::PaymentRequested,
            "7" => Self::Withdrawn,
            "8" => Self::Stopped,
            "9" => Self::Done,
            "10" => Self::Returned,
            _ => return None,
        })
    }

    /// By its Vietnamese name or a usual variant of it, without regard to accents and case.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Some(match fold(name).as_str() {
            "moi dang ky" | "cho tiep nhan" => Self::Registered,
            "duoc tiep nhan" | "da tiep nhan" => Self::Received,
            "khong duoc tiep nhan" | "tu choi tiep nhan" => Self::Refused,
            "dang xu ly" => Self::Processing,
            "yeu cau bo sung giay to" | "yeu cau bo sung" | "cho bo sung" => {
                Self::SupplementRequested
            }
            "yeu cau thuc hien nghia vu tai chinh" | "cho thuc hien nghia vu tai chinh" => {
                Self::PaymentRequested
            }
            "cong dan yeu cau rut ho so" | "rut ho so" | "da rut ho so" => Self::Withdrawn,
            "dung xu ly" | "tam dung xu ly" | "tam dung" => Self::Stopped,
            "da xu ly xong" | "co ket qua" | "da co ket qua" => Self::Done,
            "da tra ket qua" => Self::Returned,
            _ => return None,
        })
    }
}

/// How a dossier was handed in (`KenhThucHien`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// 1, trực tiếp.
    Counter,
    /// 2, trực tuyến.
    Online,
    /// 3, bưu chính công ích.
    Postal,
}

impl Channel {
    /// By the portal's number.
    #[must_use]
    pub fn of_number(number: &str) -> Option<Self> {
        Some(match number {
            "1" => Self::Counter,
            "2" => Self::Online,
            "3" => Self::Postal,
            _ => return None,
        })
    }

    /// By its Vietnamese name, without regard to accents and case.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Some(match fold(name).as_str() {
            "truc tiep" => Self::Counter,
            "truc tuyen" => Self::Online,
            "buu chinh cong ich" | "buu chinh" => Self::Postal,
            _ => return None,
        })
    }
}

/// How far a procedure is offered online.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Cung cấp thông tin; levels 1 and 2 of former times.
    Information,
    /// Một phần; level 3.
    Partial,
    /// Toàn trình; level 4.
    Full,
}

impl Level {
    /// By the names and numbers of the old and the new levels.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Some(match fold(name).as_str() {
            "4" | "muc do 4" | "toan trinh" => Self::Full,
            "3" | "muc do 3" | "mot phan" => Self::Partial,
            "1"
            | "2"
            | "muc do 1"
            | "muc do 2"
            | "cung cap thong tin"
            | "chi cung cap thong tin" => Self::Information,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_without_accents_and_in_any_case() {
        for (name, status) in [
            ("Đang xử lý", Status::Processing),
            ("DA TRA KET QUA", Status::Returned),
            ("  Tạm dừng  xử lý ", Status::Stopped),
        ] {
            assert_eq!(Status::of_name(name), Some(status), "{name}");
        }
        assert_eq!(
            Channel::of_name("Bưu chính công ích"),
            Some(Channel::Postal)
        );
        assert_eq!(Level::of_name("Mức độ 4"), Some(Level::Full));
        assert_eq!(Level::of_name("Một phần"), Some(Level::Partial));
        assert_eq!(Status::of_name("Đang xử lý lại"), None);
    }

    #[test]
    fn the_portal_has_ten_states_and_three_channels() {
        let numbers = || (0..100).map(|number: u32| number.to_string());
        let states: Vec<Status> = numbers().filter_map(|n| Status::of_number(&n)).collect();
        let channels: Vec<Channel> = numbers().filter_map(|n| Channel::of_number(&n)).collect();
        assert_eq!((states.len(), channels.len()), (10, 3));
        assert_eq!(Status::of_number("09"), None);
    }
}
