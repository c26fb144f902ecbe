-- Times are microseconds since 1970-01-01T00:00Z, days are days since 1970-01-01 in
-- Asia/Ho_Chi_Minh, ids are UUIDv7 text. JSON and enums are text.
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL,
    updated_at BIGINT NOT NULL
);
