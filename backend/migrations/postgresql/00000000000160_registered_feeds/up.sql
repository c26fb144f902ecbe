-- Who sends what, how, and when the next is expected.
CREATE TABLE feeds (
    code TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    name TEXT COLLATE "C" NOT NULL,
    source_kind TEXT COLLATE "C" NOT NULL,
    adapter TEXT COLLATE "C" NOT NULL CHECK (adapter IN ('own_json', 'dvcqg', 'igate')),
    client_id TEXT COLLATE "C" REFERENCES clients (id),
    -- Hours within which the next push is expected; null when nothing was agreed.
    expected_hours INTEGER,
    expected_in TEXT COLLATE "C" NOT NULL CHECK (expected_in IN ('working_hours', 'calendar_hours')),
    -- The sender's codes in our words, as JSON.
    maps TEXT COLLATE "C" NOT NULL,
    active BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
ALTER TABLE pushes ADD COLUMN feed_code TEXT COLLATE "C";
ALTER TABLE pushes ADD COLUMN adapter TEXT COLLATE "C" NOT NULL DEFAULT 'own_json' CHECK (adapter IN ('own_json', 'dvcqg', 'igate'));
-- What the sender said it sent and what arrived, as JSON.
ALTER TABLE pushes ADD COLUMN totals TEXT COLLATE "C";
-- The push whose refused rows were tried again.
ALTER TABLE pushes ADD COLUMN retry_of TEXT COLLATE "C";
CREATE INDEX pushes_feed ON pushes (feed_code, received_at) WHERE feed_code IS NOT NULL;
CREATE INDEX rejected_rows_push ON rejected_rows (push_id, settled_at);
