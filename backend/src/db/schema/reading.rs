//! How files are read.

diesel::table! {
    register_columns (register, header) {
        register -> Text,
        header -> Text,
        mapping -> Text,
        kept_at -> BigInt,
    }
}
