-- When the mark in somebody's plan was made that last finished a step here: each mark is taken once.
CREATE TABLE procedures_taken (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person VARCHAR(36) NOT NULL,
    procedure_id VARCHAR(60) NOT NULL,
    step VARCHAR(30) NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT procedures_taken_once UNIQUE (person, procedure_id, step)
);
