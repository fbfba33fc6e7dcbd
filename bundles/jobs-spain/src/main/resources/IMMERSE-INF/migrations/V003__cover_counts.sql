-- Counting open vacancies, also by province, is answered from the index alone: rows with long texts are not read.
CREATE INDEX jobs_spain_vacancy_counted ON jobs_spain_vacancy (status, valid_through, province, id);
DROP INDEX jobs_spain_vacancy_open;
