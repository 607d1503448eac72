--liquibase formatted sql

--changeset larmnav:key-safes-3
-- What was asked about its place, and what was agreed with whom.
alter table key_safe add column placement_question varchar(1000);
alter table key_safe add column placement_place varchar(500);
alter table key_safe add column placement_agreed_by varchar(200);
--rollback alter table key_safe drop column placement_agreed_by; alter table key_safe drop column placement_place; alter table key_safe drop column placement_question;
