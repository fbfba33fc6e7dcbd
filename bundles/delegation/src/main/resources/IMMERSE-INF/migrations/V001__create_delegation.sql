-- Who may act for whom, as it was granted. Whether it holds is worked out when it is read.
CREATE TABLE delegation_delegation (
    id           VARCHAR(36)              NOT NULL PRIMARY KEY,
    version      INTEGER                  NOT NULL,
    person       VARCHAR(36)              NOT NULL,
    actor        VARCHAR(36)              NOT NULL,
    purposes     VARCHAR(2000)            NOT NULL,
    first_day    DATE                     NOT NULL,
    last_day     DATE                     NOT NULL,
    granted_by   VARCHAR(36)              NOT NULL,
    organisation VARCHAR(36)              NOT NULL,
    granted_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at     TIMESTAMP WITH TIME ZONE,
    ended_by     VARCHAR(36),
    ended_reason VARCHAR(500)
);
CREATE INDEX delegation_delegation_person ON delegation_delegation (person);
CREATE INDEX delegation_delegation_actor ON delegation_delegation (actor);
CREATE INDEX delegation_delegation_organisation ON delegation_delegation (organisation);

-- What was done for people. Rows are only added; the sentence is a text key with its arguments, as JSON.
CREATE TABLE delegation_act (
    id       VARCHAR(36)              NOT NULL PRIMARY KEY,
    person   VARCHAR(36)              NOT NULL,
    actor    VARCHAR(36)              NOT NULL,
    purpose  VARCHAR(200)             NOT NULL,
    happened TIMESTAMP WITH TIME ZONE NOT NULL,
    what     VARCHAR(4000)            NOT NULL
);
CREATE INDEX delegation_act_person ON delegation_act (person, happened);
