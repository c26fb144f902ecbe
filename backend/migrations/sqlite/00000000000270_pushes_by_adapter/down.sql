DROP INDEX pushes_adapter;
