CREATE TABLE pushes (
    id TEXT NOT NULL PRIMARY KEY,
    source_kind TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('success', 'partial', 'rejected')),
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    stale INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    request_id TEXT NOT NULL
);
CREATE INDEX pushes_kind ON pushes (source_kind, received_at);
CREATE TABLE rejected_rows (
    id TEXT NOT NULL PRIMARY KEY,
    push_id TEXT NOT NULL REFERENCES pushes (id),
    source_kind TEXT NOT NULL,
    row_index INTEGER NOT NULL,
    -- "source<TAB>code" where the row names them, so that a later good row settles this one.
    natural_key TEXT,
    code TEXT NOT NULL,
    field TEXT,
    message TEXT NOT NULL,
    -- The row as sent, less the fields that may carry personal data.
    body TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    settled_at BIGINT,
    settled_by_push TEXT
);
CREATE INDEX rejected_rows_open ON rejected_rows (source_kind, settled_at, natural_key);
CREATE TABLE idempotency_keys (
    actor_id TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (actor_id, key)
);
CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);
