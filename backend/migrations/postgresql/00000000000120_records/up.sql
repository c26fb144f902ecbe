-- Source rows of every kind but dossiers, which are many enough to have columns of their own. What a kind says stands in
-- `body`; the columns are what lists, the engine and people look rows up by.
CREATE TABLE records (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('procedures', 'directives', 'documents', 'staff', 'trainings', 'five_s_audits', 'upkeep', 'survey_results')),
    natural_key TEXT COLLATE "C" NOT NULL,
    -- Rows that are counted together, such as what one person attended.
    group_key TEXT COLLATE "C",
    unit_id TEXT COLLATE "C" NOT NULL REFERENCES units (id),
    source TEXT COLLATE "C" NOT NULL,
    -- Folded, for searching.
    search TEXT COLLATE "C" NOT NULL,
    state TEXT COLLATE "C" NOT NULL CHECK (state IN ('open', 'done', 'void')),
    -- The day that orders the list; nothing is counted before it.
    listed_day INTEGER NOT NULL,
    -- The last day on which anything moves; null while something still may.
    over_day INTEGER,
    -- The last day in time of a row that is open; null when none runs.
    running_due_day INTEGER,
    source_updated_at BIGINT NOT NULL,
    version_number INTEGER NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    UNIQUE (kind, natural_key)
);
CREATE INDEX records_listed ON records (kind, listed_day, id);
CREATE INDEX records_group ON records (kind, group_key) WHERE group_key IS NOT NULL;
CREATE INDEX records_running ON records (kind, running_due_day) WHERE running_due_day IS NOT NULL;
-- One row an accepted change: the whole row as it then was, when we recorded it, and from which push.
CREATE TABLE record_versions (
    kind TEXT COLLATE "C" NOT NULL,
    record_id TEXT COLLATE "C" NOT NULL,
    version_number INTEGER NOT NULL,
    recorded_at BIGINT NOT NULL,
    push_id TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, record_id, version_number)
);
