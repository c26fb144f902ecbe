DROP TABLE register_columns;
ALTER TABLE pushes DROP COLUMN file;
DELETE FROM feeds WHERE adapter = 'register_file';
UPDATE pushes SET adapter = 'own_json' WHERE adapter = 'register_file';
ALTER TABLE pushes DROP CONSTRAINT pushes_adapter_check;
ALTER TABLE pushes ADD CONSTRAINT pushes_adapter_check CHECK (adapter IN ('own_json', 'dvcqg', 'igate', 'edxml'));
ALTER TABLE feeds DROP CONSTRAINT feeds_adapter_check;
ALTER TABLE feeds ADD CONSTRAINT feeds_adapter_check CHECK (adapter IN ('own_json', 'dvcqg', 'igate', 'edxml'));
