-- Homes hosts are writing down, and changes they have not sent yet: seen by nobody else.
CREATE TABLE accommodation_italy_home_draft (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    host_id VARCHAR(36) NOT NULL,
    host_name VARCHAR(200) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description VARCHAR(10000) NOT NULL,
    content VARCHAR(100000) NOT NULL,
    reached INTEGER NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    changed TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX accommodation_italy_home_draft_host ON accommodation_italy_home_draft (host_id);
