CREATE TABLE plans (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    -- The plan that this one revises; the first of a series names itself.
    series_id TEXT COLLATE "C" NOT NULL,
    revision_number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    title TEXT COLLATE "C" NOT NULL,
    organisation TEXT COLLATE "C" NOT NULL,
    status TEXT COLLATE "C" NOT NULL CHECK (status IN ('draft', 'submitted', 'issued', 'superseded', 'closed')),
    sample BOOLEAN NOT NULL,
    decision_number TEXT COLLATE "C",
    decision_date INTEGER,
    signer_position TEXT COLLATE "C",
    signer_name TEXT COLLATE "C",
    -- What the document says besides, as JSON: legal bases, recipients, monitoring measures; remarks of the reader.
    document TEXT COLLATE "C" NOT NULL,
    source_file TEXT COLLATE "C",
    -- The original's paragraphs and tables, as JSON.
    source_blocks TEXT COLLATE "C",
    change_reason TEXT COLLATE "C",
    -- Why it was given back, until it is submitted again.
    return_reason TEXT COLLATE "C",
    search TEXT COLLATE "C" NOT NULL,
    created_by TEXT COLLATE "C" NOT NULL,
    created_at BIGINT NOT NULL,
    submitted_by TEXT COLLATE "C",
    submitted_at BIGINT,
    issued_by TEXT COLLATE "C",
    issued_at BIGINT,
    closed_by TEXT COLLATE "C",
    closed_at BIGINT,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (series_id, revision_number)
);
CREATE INDEX plans_year ON plans (year, status);
CREATE TABLE objectives (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    plan_id TEXT COLLATE "C" NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    -- The same objective keeps its lineage id through revisions and into next year's plan.
    lineage_id TEXT COLLATE "C" NOT NULL,
    position INTEGER NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    section TEXT COLLATE "C",
    text TEXT COLLATE "C" NOT NULL,
    short_name TEXT COLLATE "C" NOT NULL,
    measure TEXT COLLATE "C",
    deadline TEXT COLLATE "C",
    due_day INTEGER,
    resources TEXT COLLATE "C",
    responsible TEXT COLLATE "C",
    indicator_code TEXT COLLATE "C",
    -- Every target the plan names, as JSON; the one that rules is `target_index`, null until decided.
    targets TEXT COLLATE "C" NOT NULL,
    target_index INTEGER,
    -- Cells of columns that mean nothing to MTCL, as JSON.
    extras TEXT COLLATE "C" NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (plan_id, position)
);
CREATE INDEX objectives_indicator ON objectives (indicator_code);
CREATE TABLE objective_actions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    objective_id TEXT COLLATE "C" NOT NULL REFERENCES objectives (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    lead TEXT COLLATE "C",
    coordinators TEXT COLLATE "C",
    deadline TEXT COLLATE "C",
    resources TEXT COLLATE "C",
    extras TEXT COLLATE "C" NOT NULL,
    UNIQUE (objective_id, position)
);
-- Every choice between contradicting targets; the latest holds while the targets still differ.
CREATE TABLE objective_decisions (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    objective_id TEXT COLLATE "C" NOT NULL REFERENCES objectives (id) ON DELETE CASCADE,
    -- The target chosen, as JSON, as it then stood.
    target TEXT COLLATE "C" NOT NULL,
    reason TEXT COLLATE "C" NOT NULL,
    decided_by TEXT COLLATE "C" NOT NULL,
    decided_by_name TEXT COLLATE "C" NOT NULL,
    decided_at BIGINT NOT NULL
);
CREATE INDEX objective_decisions_objective ON objective_decisions (objective_id);
-- Names of units as the plan writes them, and the unit each stands for (null: asked about, unless it is a group).
CREATE TABLE objective_parties (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    objective_id TEXT COLLATE "C" NOT NULL REFERENCES objectives (id) ON DELETE CASCADE,
    action_id TEXT COLLATE "C" REFERENCES objective_actions (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part TEXT COLLATE "C" NOT NULL CHECK (part IN ('responsible', 'lead', 'coordinator')),
    name TEXT COLLATE "C" NOT NULL,
    folded TEXT COLLATE "C" NOT NULL,
    is_group BOOLEAN NOT NULL,
    unit_id TEXT COLLATE "C" REFERENCES units (id)
);
CREATE INDEX objective_parties_objective ON objective_parties (objective_id);
CREATE INDEX objective_parties_folded ON objective_parties (folded);
CREATE TABLE plan_acknowledgements (
    plan_id TEXT COLLATE "C" NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    user_id TEXT COLLATE "C" NOT NULL REFERENCES users (id),
    acknowledged_at BIGINT NOT NULL,
    PRIMARY KEY (plan_id, user_id)
);
