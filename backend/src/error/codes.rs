//! The closed list of public codes, each with its HTTP status and its text in both languages.

use actix_web::http::StatusCode;

/// The language an answer is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Vietnamese, unless the caller asks otherwise.
    #[default]
    Vietnamese,
    /// English.
    English,
}

impl Language {
    /// From `Accept-Language`: the first of the two that it names.
    pub fn from_header(header: Option<&str>) -> Self {
        header
            .unwrap_or_default()
            .split(',')
            .map(|part| part.trim().to_ascii_lowercase())
            .find_map(|part| match part.get(..2) {
                Some("en") => Some(Self::English),
                Some("vi") => Some(Self::Vietnamese),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// The tag for `Content-Language`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }
}

// The words are `tt`, not `literal`: derive macros cannot look into the latter, and the contract would list the variants' names.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:tt, $status:ident, $vi:literal, $en:literal;)*) => {
        /// What went wrong, for programs. The list is closed: adding one is a change of the contract.
        #[derive(Default, Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        pub enum Code { $($(#[$doc])* #[serde(rename = $text)] $name,)* }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as it stands in `code`.
            pub const fn as_str(self) -> &'static str { match self { $(Self::$name => $text,)* } }

            /// The HTTP status that goes with it.
            pub const fn status(self) -> StatusCode { match self { $(Self::$name => StatusCode::$status,)* } }

            /// What a person reads.
            pub const fn title(self, language: Language) -> &'static str {
                match language {
                    Language::Vietnamese => match self { $(Self::$name => $vi,)* },
                    Language::English => match self { $(Self::$name => $en,)* },
                }
            }
        }
    };
}

codes! {
    /// The body or a parameter cannot be read at all.
    BadRequest = "bad_request", BAD_REQUEST, "Không đọc được yêu cầu.", "The request cannot be read.";
    /// The body was read and something in it is wrong; `errors` names each field.
    ValidationFailed = "validation_failed", UNPROCESSABLE_ENTITY, "Dữ liệu chưa hợp lệ.", "Some of the data is not valid.";
    /// No token, or one that is not ours, or one that has run out.
    Unauthenticated = "unauthenticated", UNAUTHORIZED, "Bạn cần đăng nhập.", "You need to log in.";
    /// Name or password (or client id or secret) do not fit together.
    InvalidCredentials = "invalid_credentials", UNAUTHORIZED, "Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or password is not right.";
    /// Too many failed attempts; `Retry-After` says how long to wait.
    TooManyAttempts = "too_many_attempts", TOO_MANY_REQUESTS, "Bạn đã thử quá nhiều lần. Hãy chờ rồi thử lại.", "Too many attempts. Wait a while, then try again.";
    /// The caller is known and may not do this.
    Forbidden = "forbidden", FORBIDDEN, "Bạn không có quyền làm việc này.", "You may not do this.";
    /// The caller may do this, but not for that unit.
    OutsideUnit = "outside_unit", FORBIDDEN, "Đơn vị này nằm ngoài phạm vi của bạn.", "That unit is outside your part of the department.";
    /// The person must set a new password before anything else.
    PasswordChangeRequired = "password_change_required", FORBIDDEN, "Bạn phải đổi mật khẩu trước khi tiếp tục.", "You must change your password first.";
    /// No such thing, or none that this caller may see.
    NotFound = "not_found", NOT_FOUND, "Không tìm thấy.", "There is no such thing.";
    /// The path exists, this method on it does not.
    MethodNotAllowed = "method_not_allowed", METHOD_NOT_ALLOWED, "Đường dẫn này không nhận phương thức đó.", "That method is not allowed here.";
    /// The answer cannot be given in a form that `Accept` names.
    NotAcceptable = "not_acceptable", NOT_ACCEPTABLE, "Không có dạng dữ liệu mà yêu cầu chấp nhận.", "The answer is not available in a form you accept.";
    /// It would clash with what is there: a name that is taken, a plan of that year already in force.
    Conflict = "conflict", CONFLICT, "Trùng hoặc mâu thuẫn với dữ liệu đang có.", "This clashes with what is already there.";
    /// The thing is not in a state that allows this, such as editing an issued plan.
    WrongState = "wrong_state", CONFLICT, "Trạng thái hiện tại không cho phép thao tác này.", "Its present state does not allow this.";
    /// Whoever laid it before others does not approve it: that takes a second person.
    SecondPersonRequired = "second_person_required", FORBIDDEN, "Người trình không tự duyệt: cần một người khác duyệt.", "Whoever submitted this may not approve it: that takes a second person.";
    /// The same `Idempotency-Key` came with another body.
    IdempotencyKeyReused = "idempotency_key_reused", CONFLICT, "Khóa chống gửi lặp đã dùng cho một nội dung khác.", "That idempotency key was used for another body.";
    /// Someone changed it since it was read (`If-Match`).
    PreconditionFailed = "precondition_failed", PRECONDITION_FAILED, "Dữ liệu đã được người khác sửa. Hãy tải lại rồi sửa tiếp.", "Someone changed this meanwhile. Load it again, then change it.";
    /// `If-Match` is missing.
    PreconditionRequired = "precondition_required", PRECONDITION_REQUIRED, "Yêu cầu thiếu If-Match.", "The request lacks If-Match.";
    /// The body is larger than this endpoint takes.
    PayloadTooLarge = "payload_too_large", PAYLOAD_TOO_LARGE, "Nội dung gửi lên quá lớn.", "The body is too large.";
    /// The body's `Content-Type` is not one this endpoint takes.
    UnsupportedMediaType = "unsupported_media_type", UNSUPPORTED_MEDIA_TYPE, "Không nhận kiểu nội dung này.", "That content type is not supported.";
    /// The file is no plan: no table or list of objectives was found in it.
    NotAPlan = "not_a_plan", UNPROCESSABLE_ENTITY, "Tệp này không phải kế hoạch mục tiêu chất lượng.", "This file is not a plan of quality objectives.";
    /// The file cannot be read: encrypted, damaged, a legacy or unknown format, or built to exhaust the reader.
    UnreadableFile = "unreadable_file", UNPROCESSABLE_ENTITY, "Không đọc được tệp này.", "This file cannot be read.";
    /// The request took longer than it may.
    Timeout = "timeout", GATEWAY_TIMEOUT, "Xử lý quá lâu nên đã dừng.", "This took too long and was stopped.";
    /// A part that we need does not answer just now.
    Unavailable = "unavailable", SERVICE_UNAVAILABLE, "Hệ thống tạm thời chưa sẵn sàng.", "The system is not ready just now.";
    /// Something inside failed; the log has the cause under the request id.
    #[default]
    Internal = "internal", INTERNAL_SERVER_ERROR, "Hệ thống gặp lỗi. Hãy báo mã yêu cầu cho quản trị viên.", "Something failed inside. Give the request id to your administrator.";
}

macro_rules! field_codes {
    ($($(#[$doc:meta])* $name:ident = $text:tt, $vi:literal, $en:literal;)*) => {
        /// What is wrong with one field or one pushed row. Closed, like [`Code`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        pub enum FieldCode { $($(#[$doc])* #[serde(rename = $text)] $name,)* }

        impl FieldCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code as it stands in `errors[].code`.
            pub const fn as_str(self) -> &'static str { match self { $(Self::$name => $text,)* } }

            /// What a person reads beside the field.
            pub const fn title(self, language: Language) -> &'static str {
                match language {
                    Language::Vietnamese => match self { $(Self::$name => $vi,)* },
                    Language::English => match self { $(Self::$name => $en,)* },
                }
            }
        }

        impl std::str::FromStr for FieldCode {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> {
                match text { $($text => Ok(Self::$name),)* _ => Err(()) }
            }
        }
    };
}

field_codes! {
    /// It must be given.
    Required = "required", "Bắt buộc phải có.", "This is required.";
    /// It is not of the form that is wanted.
    InvalidFormat = "invalid_format", "Sai định dạng.", "This is not in the right form.";
    /// Longer than it may be.
    TooLong = "too_long", "Quá dài.", "This is too long.";
    /// Shorter than it must be.
    TooShort = "too_short", "Quá ngắn.", "This is too short.";
    /// Outside the range that makes sense.
    OutOfRange = "out_of_range", "Ngoài khoảng cho phép.", "This is out of range.";
    /// Not one of the words of its list.
    UnknownValue = "unknown_value", "Giá trị không có trong danh mục.", "This is not one of the known values.";
    /// A sender's code that no map of its feed puts into our words.
    UnmappedCode = "unmapped_code", "Mã này chưa có trong bảng quy đổi của nguồn gửi.", "The feed's code map does not have this code.";
    /// A field that this endpoint does not know.
    UnknownField = "unknown_field", "Trường này không được biết đến.", "This field is not known.";
    /// It names something that is not there.
    NotFound = "not_found", "Không tồn tại.", "There is no such thing.";
    /// More than one thing has this name.
    Ambiguous = "ambiguous", "Có nhiều người cùng tên này: hãy ghi thêm mã hoặc đơn vị.", "Several people have this name: add a code or a unit.";
    /// Another one has it already.
    Taken = "taken", "Đã được dùng.", "This is taken.";
    /// The unit is not in the tree, nor an alias of one.
    UnknownUnit = "unknown_unit", "Không có đơn vị nào mang mã hay tên này.", "No unit has that code or name.";
    /// It would make a unit its own ancestor.
    Circular = "circular", "Đơn vị không thể nằm trong chính nó.", "A unit cannot be inside itself.";
    /// Personal data of citizens, which is not taken in.
    PersonalData = "personal_data", "Đây là dữ liệu cá nhân: hệ thống không nhận. Hãy bỏ trường này khi gửi.", "This is personal data, which is not taken in. Leave the field out.";
    /// A page without TLS has no certificate that could be checked.
    NeedsHttps = "needs_https", "Địa chỉ phải bắt đầu bằng https:// thì mới có chứng thư để kiểm tra.", "Only an address that starts with https:// has a certificate to check.";
    /// Dates that cannot be: finished before received and the like.
    ImpossibleDates = "impossible_dates", "Trình tự ngày không thể có thật.", "These dates cannot be in that order.";
    /// The status says one thing, the dates another.
    StatusContradictsDates = "status_contradicts_dates", "Trạng thái và các mốc thời gian mâu thuẫn nhau.", "The status and the dates contradict each other.";
    /// What a secret document is about, which is not taken in.
    SecretContent = "secret_content", "Văn bản mật: hệ thống không nhận trích yếu. Hãy bỏ trống.", "The document is secret: what it is about is not taken in. Leave this empty.";
    /// The row has changed since the version that the sender names.
    ChangedMeanwhile = "changed_meanwhile", "Dòng này đã được người khác sửa. Hãy tải lại rồi sửa tiếp.", "Someone changed this row meanwhile. Load it again, then change it.";
    /// A day off at a weekend or a make-up day on a working day: it would change nothing, so it is a wrong date.
    NoEffect = "no_effect", "Ngày nghỉ phải từ thứ Hai đến thứ Sáu, ngày làm bù phải là thứ Bảy hoặc Chủ nhật.", "A day off is a Monday to Friday, a make-up day a Saturday or Sunday.";
    /// A unit that the sender is not limited to.
    OutsideUnit = "outside_unit", "Đơn vị này nằm ngoài phạm vi của bạn.", "That unit is outside your part of the department.";
    /// A 5S audit does not have the questions, maxima and weights of the rubric that it names.
    RubricMismatch = "rubric_mismatch", "Không khớp với phiếu chấm đã chọn.", "This is not as the chosen rubric has it.";
    /// The present password is not right.
    WrongPassword = "wrong_password", "Mật khẩu hiện tại không đúng.", "The present password is not right.";
    /// Nobody would be left who can run the installation.
    LastAdministrator = "last_administrator", "Đây là quản trị viên cuối cùng đang hoạt động.", "This is the last active administrator.";
    /// Too easy to guess, or the same as before.
    WeakPassword = "weak_password", "Mật khẩu quá dễ đoán.", "This password is too easy to guess.";
}
