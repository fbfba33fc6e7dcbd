-- How it is to live together, as each side said it, and who wants to talk to somebody.
CREATE TABLE accommodation_italy_check_in (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    placement VARCHAR(36) NOT NULL,
    person VARCHAR(36) NOT NULL,
    side VARCHAR(10) NOT NULL,
    due DATE,
    mood VARCHAR(10) NOT NULL,
    words VARCHAR(2000) NOT NULL,
    talk BOOLEAN NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    made_by VARCHAR(36) NOT NULL,
    handled TIMESTAMP WITH TIME ZONE,
    handled_by VARCHAR(36) NOT NULL,
    once_key VARCHAR(100) NOT NULL
);
-- A side answers once for each day it is asked; what was said unasked has its own id here.
CREATE UNIQUE INDEX accommodation_italy_check_in_once ON accommodation_italy_check_in (once_key);
CREATE INDEX accommodation_italy_check_in_placement ON accommodation_italy_check_in (placement, made);
CREATE INDEX accommodation_italy_check_in_person ON accommodation_italy_check_in (person);
