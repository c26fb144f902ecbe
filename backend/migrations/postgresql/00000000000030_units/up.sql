CREATE TABLE units (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    code TEXT COLLATE "C" NOT NULL UNIQUE,
    parent_id TEXT COLLATE "C" REFERENCES units (id),
    kind TEXT COLLATE "C" NOT NULL CHECK (kind IN ('unit', 'group')),
    name TEXT COLLATE "C" NOT NULL,
    short_name TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    active BOOLEAN NOT NULL,
    search TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL
);
CREATE INDEX units_parent ON units (parent_id);
CREATE TABLE unit_aliases (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    unit_id TEXT COLLATE "C" NOT NULL REFERENCES units (id) ON DELETE CASCADE,
    alias TEXT COLLATE "C" NOT NULL,
    folded TEXT COLLATE "C" NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);
CREATE INDEX unit_aliases_unit ON unit_aliases (unit_id);
