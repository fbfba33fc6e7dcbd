-- Lists of open vacancies, their numbers by province and what is searched by words are answered from the index alone: rows, which hold
-- long texts, are read only for the vacancies that are shown.
CREATE INDEX jobs_spain_vacancy_list
    ON jobs_spain_vacancy (status, valid_through, checked, id, province, occupation, search_text);
DROP INDEX jobs_spain_vacancy_open;
DROP INDEX jobs_spain_vacancy_fresh;
