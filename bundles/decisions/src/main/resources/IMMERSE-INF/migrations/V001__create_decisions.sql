-- The chain: only ever added to at its end, and let go from its beginning. content holds people's tokens, what was decided and
-- details as JSON; hash covers every column and the hash before.
CREATE TABLE decisions_entry (
    position      BIGINT                   NOT NULL PRIMARY KEY,
    id            VARCHAR(36)              NOT NULL,
    recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    kind          VARCHAR(100)             NOT NULL,
    task          VARCHAR(100)             NOT NULL,
    actor         VARCHAR(36)              NOT NULL,
    organisation  VARCHAR(100)             NOT NULL,
    about         VARCHAR(300)             NOT NULL,
    reference     VARCHAR(100)             NOT NULL,
    content       VARCHAR(1000000)         NOT NULL,
    model         VARCHAR(100)             NOT NULL,
    model_mark    VARCHAR(64)              NOT NULL,
    taxonomy_mark VARCHAR(64)              NOT NULL,
    software      VARCHAR(200)             NOT NULL,
    ranking_mark  VARCHAR(64)              NOT NULL,
    hash          VARCHAR(64)              NOT NULL,
    CONSTRAINT decisions_entry_id UNIQUE (id)
);
CREATE INDEX decisions_entry_recorded ON decisions_entry (recorded_at);
CREATE INDEX decisions_entry_kind ON decisions_entry (kind, position);
CREATE INDEX decisions_entry_organisation ON decisions_entry (organisation, position);

-- The ranking of an entry as JSON, in parts; ranking_mark is the hash of all of it.
CREATE TABLE decisions_ranking (
    id       VARCHAR(36)     NOT NULL PRIMARY KEY,
    position BIGINT          NOT NULL,
    part     INTEGER         NOT NULL,
    json     VARCHAR(100000) NOT NULL,
    CONSTRAINT decisions_ranking_part UNIQUE (position, part)
);

-- Which account a token stands for: outside the chain, so that it can be erased.
CREATE TABLE decisions_person (
    token    VARCHAR(36) NOT NULL PRIMARY KEY,
    position BIGINT      NOT NULL,
    person   VARCHAR(36) NOT NULL,
    actor    BOOLEAN     NOT NULL
);
CREATE INDEX decisions_person_person ON decisions_person (person, position);
CREATE INDEX decisions_person_position ON decisions_person (position);

-- Which offers an entry is about, for finding it.
CREATE TABLE decisions_offer (
    id       VARCHAR(36)  NOT NULL PRIMARY KEY,
    position BIGINT       NOT NULL,
    offer    VARCHAR(100) NOT NULL
);
CREATE INDEX decisions_offer_offer ON decisions_offer (offer, position);
CREATE INDEX decisions_offer_position ON decisions_offer (position);

-- Reasons in own words, outside the chain, so that they can be erased; the chain holds the hash of salt and words. Place 0 is the
-- reason for the whole, place n that of line n.
CREATE TABLE decisions_words (
    id       VARCHAR(36)   NOT NULL PRIMARY KEY,
    position BIGINT        NOT NULL,
    place    INTEGER       NOT NULL,
    salt     VARCHAR(36)   NOT NULL,
    words    VARCHAR(4000) NOT NULL
);
CREATE INDEX decisions_words_position ON decisions_words (position);

-- The end of the chain: one row, locked by whoever adds to it. checkpoint: the entry that tells where the chain now begins.
CREATE TABLE decisions_head (
    id         BIGINT      NOT NULL PRIMARY KEY,
    position   BIGINT      NOT NULL,
    hash       VARCHAR(64) NOT NULL,
    checkpoint BIGINT      NOT NULL
);
INSERT INTO decisions_head (id, position, hash, checkpoint)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 0);
