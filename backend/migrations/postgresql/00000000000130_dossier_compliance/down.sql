ALTER TABLE dossiers DROP COLUMN compliance;
