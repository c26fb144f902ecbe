-- Files that records rest on. The bytes lie in the file store under their hash; a file is never changed, and taking one
-- off a record leaves its row, so that versions can still be proven.
CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    -- The record it hangs on; null until the record that it was brought for is written.
    subject_kind TEXT,
    subject_id TEXT,
    hash TEXT NOT NULL,
    size_bytes BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    file_name TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added_by_name TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    detached_by_name TEXT,
    detached_at BIGINT,
    detach_reason TEXT
);
CREATE INDEX evidence_subject ON evidence (subject_kind, subject_id);
