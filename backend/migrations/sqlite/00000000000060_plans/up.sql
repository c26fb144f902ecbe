CREATE TABLE plans (
    id TEXT NOT NULL PRIMARY KEY,
    -- The plan that this one revises; the first of a series names itself.
    series_id TEXT NOT NULL,
    revision_number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'issued', 'superseded', 'closed')),
    sample BOOLEAN NOT NULL,
    decision_number TEXT,
    decision_date INTEGER,
    signer_position TEXT,
    signer_name TEXT,
    -- What the document says besides, as JSON: legal bases, recipients, monitoring measures; remarks of the reader.
    document TEXT NOT NULL,
    source_file TEXT,
    -- The original's paragraphs and tables, as JSON.
    source_blocks TEXT,
    change_reason TEXT,
    -- Why it was given back, until it is submitted again.
    return_reason TEXT,
    search TEXT NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    submitted_by TEXT,
    submitted_at BIGINT,
    issued_by TEXT,
    issued_at BIGINT,
    closed_by TEXT,
    closed_at BIGINT,
    updated_at BIGINT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (series_id, revision_number)
);
CREATE INDEX plans_year ON plans (year, status);
CREATE TABLE objectives (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    -- The same objective keeps its lineage id through revisions and into next year's plan.
    lineage_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    section TEXT,
    text TEXT NOT NULL,
    short_name TEXT NOT NULL,
    measure TEXT,
    deadline TEXT,
    due_day INTEGER,
    resources TEXT,
    responsible TEXT,
    indicator_code TEXT,
    -- Every target the plan names, as JSON; the one that rules is `target_index`, null until decided.
    targets TEXT NOT NULL,
    target_index INTEGER,
    -- Cells of columns that mean nothing to MTCL, as JSON.
    extras TEXT NOT NULL,
    revision INTEGER NOT NULL,
    UNIQUE (plan_id, position)
);
CREATE INDEX objectives_indicator ON objectives (indicator_code);
CREATE TABLE objective_actions (
    id TEXT NOT NULL PRIMARY KEY,
    objective_id TEXT NOT NULL REFERENCES objectives (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    text TEXT NOT NULL,
    lead TEXT,
    coordinators TEXT,
    deadline TEXT,
    resources TEXT,
    extras TEXT NOT NULL,
    UNIQUE (objective_id, position)
);
-- Every choice between contradicting targets; the latest holds while the targets still differ.
CREATE TABLE objective_decisions (
    id TEXT NOT NULL PRIMARY KEY,
    objective_id TEXT NOT NULL REFERENCES objectives (id) ON DELETE CASCADE,
    -- The target chosen, as JSON, as it then stood.
    target TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_by_name TEXT NOT NULL,
    decided_at BIGINT NOT NULL
);
CREATE INDEX objective_decisions_objective ON objective_decisions (objective_id);
-- Names of units as the plan writes them, and the unit each stands for (null: asked about, unless it is a group).
CREATE TABLE objective_parties (
    id TEXT NOT NULL PRIMARY KEY,
    objective_id TEXT NOT NULL REFERENCES objectives (id) ON DELETE CASCADE,
    action_id TEXT REFERENCES objective_actions (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('responsible', 'lead', 'coordinator')),
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    is_group BOOLEAN NOT NULL,
    unit_id TEXT REFERENCES units (id)
);
CREATE INDEX objective_parties_objective ON objective_parties (objective_id);
CREATE INDEX objective_parties_folded ON objective_parties (folded);
CREATE TABLE plan_acknowledgements (
    plan_id TEXT NOT NULL REFERENCES plans (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id),
    acknowledged_at BIGINT NOT NULL,
    PRIMARY KEY (plan_id, user_id)
);
