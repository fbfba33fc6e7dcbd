-- Homes of landlords, co-housing projects and families. What is not looked for is one JSON object.
CREATE TABLE accommodation_italy_home (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    host_id VARCHAR(36) NOT NULL,
    host_name VARCHAR(200) NOT NULL,
    registered_by VARCHAR(36) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description VARCHAR(10000) NOT NULL,
    content VARCHAR(100000) NOT NULL,
    status VARCHAR(10) NOT NULL,
    last_day DATE,
    demo BOOLEAN NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    changed TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX accommodation_italy_home_host ON accommodation_italy_home (host_id);
