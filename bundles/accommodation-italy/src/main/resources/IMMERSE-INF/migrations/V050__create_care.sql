-- Which coordinator cares for which young person. active_key is the person while it is active: nobody has two coordinators.
CREATE TABLE accommodation_italy_care (
    id           VARCHAR(36)              NOT NULL PRIMARY KEY,
    version      INTEGER                  NOT NULL,
    person       VARCHAR(36)              NOT NULL,
    coordinator  VARCHAR(36)              NOT NULL,
    organisation VARCHAR(36)              NOT NULL,
    state        VARCHAR(20)              NOT NULL,
    since        DATE                     NOT NULL,
    made_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    active_key   VARCHAR(36),
    CONSTRAINT accommodation_italy_care_once UNIQUE (active_key)
);
CREATE INDEX accommodation_italy_care_person ON accommodation_italy_care (person);
CREATE INDEX accommodation_italy_care_coordinator ON accommodation_italy_care (coordinator, state);

-- What coordinators write down about a young person. Rows are only added; new_coordinator is there where care was handed over.
CREATE TABLE accommodation_italy_note (
    id              VARCHAR(36)              NOT NULL PRIMARY KEY,
    person          VARCHAR(36)              NOT NULL,
    author          VARCHAR(36)              NOT NULL,
    written_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    words           VARCHAR(4000)            NOT NULL,
    new_coordinator VARCHAR(36)
);
CREATE INDEX accommodation_italy_note_person ON accommodation_italy_note (person, written_at);
