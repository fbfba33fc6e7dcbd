-- What people can ask about, and whom; words by language as JSON.
CREATE TABLE experts_topic (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    version      INTEGER       NOT NULL,
    organisation VARCHAR(36)   NOT NULL,
    title        VARCHAR(4000) NOT NULL,
    help         VARCHAR(8000) NOT NULL,
    is_open      BOOLEAN       NOT NULL
);

-- Questions, beside the requests that carry their words.
CREATE TABLE experts_question (
    id           VARCHAR(36)              NOT NULL PRIMARY KEY,
    version      INTEGER                  NOT NULL,
    topic        VARCHAR(36)              NOT NULL,
    organisation VARCHAR(36)              NOT NULL,
    request      VARCHAR(36)              NOT NULL,
    person       VARCHAR(36)              NOT NULL,
    language     VARCHAR(10)              NOT NULL,
    excerpt      VARCHAR(400)             NOT NULL,
    may_publish  BOOLEAN                  NOT NULL,
    asked_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_at  TIMESTAMP WITH TIME ZONE
);
CREATE INDEX experts_question_person ON experts_question (person);
CREATE INDEX experts_question_organisation ON experts_question (organisation);
CREATE INDEX experts_question_topic ON experts_question (topic);

-- Questions with their answers on the way to a public page: without anything about who asked.
CREATE TABLE experts_answer (
    id           VARCHAR(36)              NOT NULL PRIMARY KEY,
    version      INTEGER                  NOT NULL,
    question     VARCHAR(36)              NOT NULL,
    topic        VARCHAR(36)              NOT NULL,
    organisation VARCHAR(36)              NOT NULL,
    language     VARCHAR(10)              NOT NULL,
    asked        VARCHAR(4000)            NOT NULL,
    answer       VARCHAR(20000)           NOT NULL,
    state        VARCHAR(20)              NOT NULL,
    changed_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX experts_answer_question ON experts_answer (question);
