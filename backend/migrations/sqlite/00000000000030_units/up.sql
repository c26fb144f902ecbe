CREATE TABLE units (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    parent_id TEXT REFERENCES units (id),
    kind TEXT NOT NULL CHECK (kind IN ('unit', 'group')),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    position INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    search TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX units_parent ON units (parent_id);
CREATE TABLE unit_aliases (
    id TEXT NOT NULL PRIMARY KEY,
    unit_id TEXT NOT NULL REFERENCES units (id) ON DELETE CASCADE,
    alias TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
CREATE INDEX unit_aliases_unit ON unit_aliases (unit_id);
