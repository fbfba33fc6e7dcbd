-- Vacancies of employers. Concepts are kept as IRIs; what a vacancy asks for is one JSON object.
CREATE TABLE jobs_spain_vacancy (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    employer_id VARCHAR(36) NOT NULL,
    employer_name VARCHAR(200) NOT NULL,
    identifier VARCHAR(200) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description VARCHAR(20000) NOT NULL,
    search_text VARCHAR(1000) NOT NULL,
    occupation VARCHAR(300) NOT NULL,
    requirements VARCHAR(100000) NOT NULL,
    place_name VARCHAR(200) NOT NULL,
    province VARCHAR(100) NOT NULL,
    province_key VARCHAR(100) NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    remote BOOLEAN NOT NULL,
    contract VARCHAR(300) NOT NULL,
    working_times VARCHAR(2000) NOT NULL,
    hours_per_week DOUBLE PRECISION,
    pay_from DOUBLE PRECISION,
    pay_to DOUBLE PRECISION,
    start_day DATE,
    openings INTEGER NOT NULL,
    status VARCHAR(10) NOT NULL,
    valid_through DATE NOT NULL,
    origin VARCHAR(10) NOT NULL,
    demo BOOLEAN NOT NULL,
    made TIMESTAMP WITH TIME ZONE NOT NULL,
    checked TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE UNIQUE INDEX jobs_spain_vacancy_identifier ON jobs_spain_vacancy (employer_id, identifier);
CREATE INDEX jobs_spain_vacancy_open ON jobs_spain_vacancy (status, valid_through);
CREATE INDEX jobs_spain_vacancy_fresh ON jobs_spain_vacancy (checked, id);
CREATE INDEX jobs_spain_vacancy_occupation ON jobs_spain_vacancy (occupation);
CREATE INDEX jobs_spain_vacancy_province ON jobs_spain_vacancy (province_key);
