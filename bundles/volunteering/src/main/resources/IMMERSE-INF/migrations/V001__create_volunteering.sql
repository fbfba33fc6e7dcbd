-- What organisations look for; title and text by language as JSON.
CREATE TABLE volunteering_offer (
    id           VARCHAR(36)    NOT NULL PRIMARY KEY,
    version      INTEGER        NOT NULL,
    organisation VARCHAR(36)    NOT NULL,
    title        VARCHAR(4000)  NOT NULL,
    text         VARCHAR(60000) NOT NULL,
    at_place     VARCHAR(200)   NOT NULL,
    at_time      VARCHAR(200)   NOT NULL,
    languages    VARCHAR(200)   NOT NULL,
    places       INTEGER        NOT NULL,
    last_day     DATE           NOT NULL,
    published    BOOLEAN        NOT NULL
);

-- Places that are taken, by the request of who takes each.
CREATE TABLE volunteering_place (
    request VARCHAR(36) NOT NULL PRIMARY KEY,
    offer   VARCHAR(36) NOT NULL REFERENCES volunteering_offer (id)
);
CREATE INDEX volunteering_place_offer ON volunteering_place (offer);
