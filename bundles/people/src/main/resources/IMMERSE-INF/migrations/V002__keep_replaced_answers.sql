-- Answers of a person that somebody else replaced while acting for them: nothing a person said is lost by it.
CREATE TABLE people_replaced (
    id        VARCHAR(36)              NOT NULL PRIMARY KEY,
    person    VARCHAR(36)              NOT NULL,
    field     VARCHAR(100)             NOT NULL,
    state     VARCHAR(20)              NOT NULL,
    fact      VARCHAR(100000),
    own_words VARCHAR(20000)           NOT NULL,
    answered  TIMESTAMP WITH TIME ZONE NOT NULL,
    actor     VARCHAR(36)              NOT NULL,
    happened  TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX people_replaced_person ON people_replaced (person, happened);
CREATE INDEX people_replaced_actor ON people_replaced (actor);
