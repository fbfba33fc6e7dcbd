-- Allocation boards of organisations. number is the latest version.
CREATE TABLE accommodation_italy_board (
    id           VARCHAR(36)              NOT NULL PRIMARY KEY,
    version      INTEGER                  NOT NULL,
    organisation VARCHAR(36)              NOT NULL,
    method       VARCHAR(20)              NOT NULL,
    floor_points INTEGER                  NOT NULL,
    closed       BOOLEAN                  NOT NULL,
    number       INTEGER                  NOT NULL,
    made_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at   TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX accommodation_italy_board_organisation ON accommodation_italy_board (organisation, changed_at);

-- Versions of boards: rows are only added; author and person are emptied when they are erased.
CREATE TABLE accommodation_italy_board_edition (
    id          VARCHAR(36)              NOT NULL PRIMARY KEY,
    board       VARCHAR(36)              NOT NULL,
    number      INTEGER                  NOT NULL,
    author      VARCHAR(36)              NOT NULL,
    made_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    deed        VARCHAR(20)              NOT NULL,
    person      VARCHAR(36)              NOT NULL,
    home        VARCHAR(36)              NOT NULL,
    back        INTEGER                  NOT NULL,
    CONSTRAINT accommodation_italy_board_edition_once UNIQUE (board, number)
);
CREATE INDEX accommodation_italy_board_edition_person ON accommodation_italy_board_edition (person);

-- The people on each version of a board; they go when a person is erased.
CREATE TABLE accommodation_italy_board_line (
    id        VARCHAR(36)   NOT NULL PRIMARY KEY,
    board     VARCHAR(36)   NOT NULL,
    number    INTEGER       NOT NULL,
    person    VARCHAR(36)   NOT NULL,
    home      VARCHAR(36)   NOT NULL,
    proposed  VARCHAR(36)   NOT NULL,
    state     VARCHAR(20)   NOT NULL,
    points    INTEGER       NOT NULL,
    placement VARCHAR(36)   NOT NULL,
    reason    VARCHAR(2000) NOT NULL,
    CONSTRAINT accommodation_italy_board_line_once UNIQUE (board, number, person)
);
CREATE INDEX accommodation_italy_board_line_person ON accommodation_italy_board_line (person);
