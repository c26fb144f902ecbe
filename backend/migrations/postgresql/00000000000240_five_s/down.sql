ALTER TABLE evidence DROP COLUMN label;
UPDATE records SET group_key = NULL WHERE kind = 'five_s_audits';
DROP TABLE five_s_rooms;
DROP TABLE five_s_rubrics;
