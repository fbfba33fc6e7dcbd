CREATE TABLE empty_module_thing (
    id VARCHAR(36) PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    seen TIMESTAMP WITH TIME ZONE,
    revision BIGINT NOT NULL
);
