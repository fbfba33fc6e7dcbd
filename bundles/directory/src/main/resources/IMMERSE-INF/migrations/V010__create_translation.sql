-- What a text said in one language when its translation was last right, for texts that changed since.
CREATE TABLE directory_translation (
    id VARCHAR(400) NOT NULL PRIMARY KEY,
    entry_key VARCHAR(100) NOT NULL,
    field VARCHAR(200) NOT NULL,
    language VARCHAR(10) NOT NULL,
    source VARCHAR(10) NOT NULL,
    source_text VARCHAR(20000) NOT NULL
);
CREATE INDEX directory_translation_entry ON directory_translation (entry_key);
