-- What editors wrote and nobody reads yet. The text is JSON; the marks are those of the files it began with.
CREATE TABLE page_editor_draft (
    name VARCHAR(100) NOT NULL PRIMARY KEY,
    content VARCHAR(400000) NOT NULL,
    marks VARCHAR(4000) NOT NULL,
    edition VARCHAR(36) NOT NULL,
    editor VARCHAR(36) NOT NULL,
    changed TIMESTAMP WITH TIME ZONE NOT NULL
);

-- What the files of a page said, who published it or took it down, and when.
CREATE TABLE page_editor_version (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    number INTEGER NOT NULL,
    kind VARCHAR(10) NOT NULL,
    content VARCHAR(400000) NOT NULL,
    editor VARCHAR(36) NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT page_editor_version_once UNIQUE (name, number)
);

-- What a text said in one language when its translation was last right, for texts that changed since.
CREATE TABLE page_editor_behind (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    of_draft BOOLEAN NOT NULL,
    field VARCHAR(20) NOT NULL,
    language VARCHAR(10) NOT NULL,
    source VARCHAR(10) NOT NULL,
    source_text VARCHAR(20000) NOT NULL
);
CREATE INDEX page_editor_behind_name ON page_editor_behind (name);
