-- Entries of the directory as their editors left them. The text is the documented JSON.
CREATE TABLE directory_entry (
    entry_key VARCHAR(100) NOT NULL PRIMARY KEY,
    kind VARCHAR(10) NOT NULL,
    id VARCHAR(80) NOT NULL,
    owner VARCHAR(80) NOT NULL,
    state VARCHAR(10) NOT NULL,
    draft VARCHAR(400000) NOT NULL,
    revision BIGINT NOT NULL,
    published INTEGER NOT NULL,
    editor VARCHAR(36) NOT NULL,
    changed TIMESTAMP WITH TIME ZONE NOT NULL
);

-- What was published, by whom, and who said each kind of fact when.
CREATE TABLE directory_version (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    entry_key VARCHAR(100) NOT NULL,
    number INTEGER NOT NULL,
    content VARCHAR(400000) NOT NULL,
    marks VARCHAR(4000) NOT NULL,
    editor VARCHAR(36) NOT NULL,
    editor_name VARCHAR(200) NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT directory_version_once UNIQUE (entry_key, number)
);
