--liquibase formatted sql

--changeset larmnav:unanswered
-- How many times somebody has been told that nobody answers; 0 again when it is pressed after the help has gone.
alter table alarm add column unanswered int not null default 0;
