-- Why what was handed in was given back; open until it is handed in again.
CREATE TABLE directory_return (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    entry_key VARCHAR(100) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    by_name VARCHAR(200) NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    is_open BOOLEAN NOT NULL
);
CREATE INDEX directory_return_entry ON directory_return (entry_key);
