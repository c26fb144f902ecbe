-- Files that records rest on. The bytes lie in the file store under their hash; a file is never changed, and taking one
-- off a record leaves its row, so that versions can still be proven.
CREATE TABLE evidence (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- The record it hangs on; null until the record that it was brought for is written.
    subject_kind TEXT COLLATE "C",
    subject_id TEXT COLLATE "C",
    hash TEXT COLLATE "C" NOT NULL,
    size_bytes BIGINT NOT NULL,
    media_type TEXT COLLATE "C" NOT NULL,
    file_name TEXT COLLATE "C" NOT NULL,
    added_by TEXT COLLATE "C" NOT NULL,
    added_by_name TEXT COLLATE "C" NOT NULL,
    added_at BIGINT NOT NULL,
    detached_by_name TEXT COLLATE "C",
    detached_at BIGINT,
    detach_reason TEXT COLLATE "C"
);
CREATE INDEX evidence_subject ON evidence (subject_kind, subject_id);
