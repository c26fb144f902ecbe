CREATE TABLE feeds_anew (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    adapter TEXT NOT NULL CHECK (adapter IN ('own_json', 'dvcqg', 'igate', 'edxml', 'register_file')),
    client_id TEXT REFERENCES clients (id),
    -- Hours within which the next push is expected; null when nothing was agreed.
    expected_hours INTEGER,
    expected_in TEXT NOT NULL CHECK (expected_in IN ('working_hours', 'calendar_hours')),
    -- The sender's codes in our words, as JSON.
    maps TEXT NOT NULL,
    active BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
INSERT INTO feeds_anew SELECT * FROM feeds;
DROP TABLE feeds;
ALTER TABLE feeds_anew RENAME TO feeds;
-- A column's check goes with the column, so the last three are put in anew, in their order.
ALTER TABLE pushes ADD COLUMN adapter_anew TEXT NOT NULL DEFAULT 'own_json' CHECK (adapter_anew IN ('own_json', 'dvcqg', 'igate', 'edxml', 'register_file'));
ALTER TABLE pushes ADD COLUMN totals_anew TEXT;
ALTER TABLE pushes ADD COLUMN retry_of_anew TEXT;
UPDATE pushes SET adapter_anew = adapter, totals_anew = totals, retry_of_anew = retry_of;
ALTER TABLE pushes DROP COLUMN adapter;
ALTER TABLE pushes DROP COLUMN totals;
ALTER TABLE pushes DROP COLUMN retry_of;
ALTER TABLE pushes RENAME COLUMN adapter_anew TO adapter;
ALTER TABLE pushes RENAME COLUMN totals_anew TO totals;
ALTER TABLE pushes RENAME COLUMN retry_of_anew TO retry_of;
-- The file that a push was read from, as JSON.
ALTER TABLE pushes ADD COLUMN file TEXT;
-- What a person said the columns of a header hold, for the next file with the same header.
CREATE TABLE register_columns (
    register TEXT NOT NULL,
    -- SHA-256 of the header's texts.
    header TEXT NOT NULL,
    -- Column to field, as JSON.
    mapping TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (register, header)
);
