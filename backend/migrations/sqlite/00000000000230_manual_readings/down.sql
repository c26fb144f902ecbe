ALTER TABLE restatements DROP COLUMN manual;
ALTER TABLE signed_readings DROP COLUMN manual;
DROP TABLE manual_reading_versions;
DROP TABLE manual_readings;
