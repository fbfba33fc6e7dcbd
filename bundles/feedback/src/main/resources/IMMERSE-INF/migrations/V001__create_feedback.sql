-- Complaints and feedback. handler: the organisation whose staff looks at it, empty for the administrators of the site.
CREATE TABLE feedback_case (
    id                 VARCHAR(36)   NOT NULL PRIMARY KEY,
    version            INTEGER       NOT NULL,
    person             VARCHAR(36)   NOT NULL,
    code_hash          VARCHAR(64),
    about_organisation VARCHAR(36)   NOT NULL,
    about_key          VARCHAR(250)  NOT NULL,
    about_title        VARCHAR(8000) NOT NULL,
    category           VARCHAR(20)   NOT NULL,
    handler            VARCHAR(36)   NOT NULL,
    language           VARCHAR(10)   NOT NULL,
    due                DATE          NOT NULL,
    state              VARCHAR(20)   NOT NULL,
    CONSTRAINT feedback_case_code UNIQUE (code_hash)
);
CREATE INDEX feedback_case_person ON feedback_case (person);
CREATE INDEX feedback_case_handler ON feedback_case (handler);

-- What happened, by position from 1; the first holds the words.
CREATE TABLE feedback_step (
    id       VARCHAR(36)              NOT NULL PRIMARY KEY,
    case_id  VARCHAR(36)              NOT NULL REFERENCES feedback_case (id),
    place    INTEGER                  NOT NULL,
    happened TIMESTAMP WITH TIME ZONE NOT NULL,
    by_staff BOOLEAN                  NOT NULL,
    state    VARCHAR(20)              NOT NULL,
    words    VARCHAR(4000)            NOT NULL,
    CONSTRAINT feedback_step_place UNIQUE (case_id, place)
);
