DROP TABLE reported_fields;
DROP TABLE reported_lines;
DROP TABLE reported_totals;
