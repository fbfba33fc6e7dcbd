-- What people answered: one row for each person and field.
CREATE TABLE people_answer (
    person    VARCHAR(36)              NOT NULL,
    field     VARCHAR(100)             NOT NULL,
    state     VARCHAR(20)              NOT NULL,
    fact      VARCHAR(100000),
    own_words VARCHAR(20000)           NOT NULL,
    answered  TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (person, field)
);

-- What people agreed to, also what they took back.
CREATE TABLE people_consent (
    id           VARCHAR(36)              NOT NULL PRIMARY KEY,
    person       VARCHAR(36)              NOT NULL,
    purpose      VARCHAR(200)             NOT NULL,
    text_version VARCHAR(100)             NOT NULL,
    language     VARCHAR(35)              NOT NULL,
    given_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    withdrawn_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX people_consent_person ON people_consent (person);
CREATE INDEX people_consent_purpose ON people_consent (purpose, person);

-- Who saw what: one row for each person, viewer, task and day.
CREATE TABLE people_access (
    id      VARCHAR(36)              NOT NULL PRIMARY KEY,
    person  VARCHAR(36)              NOT NULL,
    viewer  VARCHAR(36)              NOT NULL,
    who     VARCHAR(300)             NOT NULL,
    task    VARCHAR(200)             NOT NULL,
    day_on  DATE                     NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    fields  VARCHAR(10000)           NOT NULL,
    CONSTRAINT people_access_once UNIQUE (person, viewer, task, day_on)
);

-- A random name of a person for one viewer.
CREATE TABLE people_pseudonym (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    viewer    VARCHAR(36) NOT NULL,
    person    VARCHAR(36) NOT NULL,
    pseudonym VARCHAR(12) NOT NULL,
    CONSTRAINT people_pseudonym_person UNIQUE (viewer, person),
    CONSTRAINT people_pseudonym_name UNIQUE (viewer, pseudonym)
);
CREATE INDEX people_pseudonym_of ON people_pseudonym (person);

-- Erasures that every module has to follow, also one that did not run at the time. The id says nothing once the account is gone.
CREATE TABLE people_erasure (
    id        VARCHAR(36)              NOT NULL PRIMARY KEY,
    person    VARCHAR(36)              NOT NULL,
    section   VARCHAR(100)             NOT NULL,
    erased_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT people_erasure_once UNIQUE (person, section)
);
