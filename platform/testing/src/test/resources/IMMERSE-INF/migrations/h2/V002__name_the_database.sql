INSERT INTO empty_module_thing (id, name, revision) VALUES ('vendor', 'h2', 1);
