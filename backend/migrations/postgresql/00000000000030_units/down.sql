DROP TABLE unit_aliases;
DROP TABLE units;
