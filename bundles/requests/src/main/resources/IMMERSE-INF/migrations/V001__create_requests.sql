-- Requests and where they stand. open_key is there while a request is open: a second open one of the same kind is impossible.
CREATE TABLE requests_request (
    id                 VARCHAR(36)              NOT NULL PRIMARY KEY,
    version            INTEGER                  NOT NULL,
    type               VARCHAR(200)             NOT NULL,
    subject            VARCHAR(200)             NOT NULL,
    begun_by           VARCHAR(20)              NOT NULL,
    person             VARCHAR(36)              NOT NULL,
    organisation       VARCHAR(36)              NOT NULL,
    organisation_actor VARCHAR(36),
    status             VARCHAR(20)              NOT NULL,
    made_at            TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    steps              INTEGER                  NOT NULL,
    person_read        INTEGER                  NOT NULL,
    organisation_read  INTEGER                  NOT NULL,
    open_key           VARCHAR(64),
    CONSTRAINT requests_request_open_once UNIQUE (open_key)
);
CREATE INDEX requests_request_person ON requests_request (person);
CREATE INDEX requests_request_organisation ON requests_request (organisation);
CREATE INDEX requests_request_subject ON requests_request (type, subject);

-- What happened in a request, by position from 1.
CREATE TABLE requests_step (
    id         VARCHAR(36)              NOT NULL PRIMARY KEY,
    request    VARCHAR(36)              NOT NULL REFERENCES requests_request (id),
    place      INTEGER                  NOT NULL,
    happened   TIMESTAMP WITH TIME ZONE NOT NULL,
    by_side    VARCHAR(20)              NOT NULL,
    status     VARCHAR(20)              NOT NULL,
    words      VARCHAR(4000)            NOT NULL,
    is_message BOOLEAN                  NOT NULL,
    CONSTRAINT requests_step_place UNIQUE (request, place)
);
