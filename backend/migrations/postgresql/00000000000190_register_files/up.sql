ALTER TABLE pushes DROP CONSTRAINT pushes_adapter_check;
ALTER TABLE pushes ADD CONSTRAINT pushes_adapter_check CHECK (adapter IN ('own_json', 'dvcqg', 'igate', 'edxml', 'register_file'));
ALTER TABLE feeds DROP CONSTRAINT feeds_adapter_check;
ALTER TABLE feeds ADD CONSTRAINT feeds_adapter_check CHECK (adapter IN ('own_json', 'dvcqg', 'igate', 'edxml', 'register_file'));
-- The file that a push was read from, as JSON.
ALTER TABLE pushes ADD COLUMN file TEXT COLLATE "C";
-- What a person said the columns of a header hold, for the next file with the same header.
CREATE TABLE register_columns (
    register TEXT COLLATE "C" NOT NULL,
    -- SHA-256 of the header's texts.
    header TEXT COLLATE "C" NOT NULL,
    -- Column to field, as JSON.
    mapping TEXT COLLATE "C" NOT NULL,
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (register, header)
);
