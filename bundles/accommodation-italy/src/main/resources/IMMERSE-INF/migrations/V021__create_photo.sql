-- Photos of homes: JPEGs made anew from their pixels, without anything about where and how they were taken.
CREATE TABLE accommodation_italy_photo (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    home VARCHAR(36) NOT NULL,
    pixels BYTEA NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX accommodation_italy_photo_home ON accommodation_italy_photo (home);
