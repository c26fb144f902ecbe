DROP TABLE dossier_versions;
DROP TABLE dossiers;
