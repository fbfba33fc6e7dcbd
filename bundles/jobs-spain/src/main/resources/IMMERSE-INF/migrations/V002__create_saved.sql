-- Vacancies a person put aside to look at again.
CREATE TABLE jobs_spain_saved (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person VARCHAR(36) NOT NULL,
    vacancy VARCHAR(36) NOT NULL,
    saved TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX jobs_spain_saved_once ON jobs_spain_saved (person, vacancy);
CREATE INDEX jobs_spain_saved_vacancy ON jobs_spain_saved (vacancy);
