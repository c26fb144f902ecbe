-- When a source last sent something is asked by its kind, and by each format that carries it beside others.
CREATE INDEX pushes_adapter ON pushes (adapter, received_at);
