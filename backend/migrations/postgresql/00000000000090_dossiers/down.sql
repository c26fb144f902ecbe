DROP TABLE dossier_procedures;
DROP TABLE dossier_versions;
DROP TABLE dossiers;
