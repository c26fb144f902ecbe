CREATE TABLE pushes (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    source_kind TEXT COLLATE "C" NOT NULL,
    actor_kind TEXT COLLATE "C" NOT NULL,
    actor_id TEXT COLLATE "C" NOT NULL,
    actor_name TEXT COLLATE "C" NOT NULL,
    received_at BIGINT NOT NULL,
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('success', 'partial', 'rejected')),
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    stale INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    request_id TEXT COLLATE "C" NOT NULL
);
CREATE INDEX pushes_kind ON pushes (source_kind, received_at);
CREATE TABLE rejected_rows (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    push_id TEXT COLLATE "C" NOT NULL REFERENCES pushes (id),
    source_kind TEXT COLLATE "C" NOT NULL,
    row_index INTEGER NOT NULL,
    -- "source<TAB>code" where the row names them, so that a later good row settles this one.
    natural_key TEXT COLLATE "C",
    code TEXT COLLATE "C" NOT NULL,
    field TEXT COLLATE "C",
    message TEXT COLLATE "C" NOT NULL,
    -- The row as sent, less the fields that may carry personal data.
    body TEXT COLLATE "C" NOT NULL,
    received_at BIGINT NOT NULL,
    settled_at BIGINT,
    settled_by_push TEXT COLLATE "C"
);
CREATE INDEX rejected_rows_open ON rejected_rows (source_kind, settled_at, natural_key);
CREATE TABLE idempotency_keys (
    actor_id TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    request_hash TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (actor_id, key)
);
CREATE INDEX idempotency_keys_created ON idempotency_keys (created_at);
