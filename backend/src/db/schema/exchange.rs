//! Documents of the document axis, under the ids that they have there.

use super::pushes;

diesel::table! {
    exchange_documents (sender, document_id) {
        sender -> Text,
        document_id -> Text,
        number -> Text,
        issued_on -> Integer,
        document_key -> Text,
        directive_key -> Nullable<Text>,
        live -> Bool,
        sent_at -> BigInt,
    }
}

diesel::table! {
    exchange_replies (sender, document_id, position) {
        sender -> Text,
        document_id -> Text,
        position -> Integer,
        about_sender -> Nullable<Text>,
        about_document_id -> Nullable<Text>,
        about_number -> Nullable<Text>,
        about_issued_on -> Nullable<Integer>,
    }
}

diesel::table! {
    exchange_messages (digest) {
        digest -> Text,
        push_id -> Text,
        received_at -> BigInt,
    }
}

diesel::table! {
    exchange_statuses (push_id) {
        push_id -> Text,
        about_sender -> Nullable<Text>,
        about_document_id -> Nullable<Text>,
        about_number -> Nullable<Text>,
        reporter -> Text,
        reporter_name -> Nullable<Text>,
        status -> Text,
        reason -> Nullable<Text>,
        said_at -> BigInt,
    }
}

diesel::joinable!(exchange_messages -> pushes (push_id));
diesel::joinable!(exchange_statuses -> pushes (push_id));
