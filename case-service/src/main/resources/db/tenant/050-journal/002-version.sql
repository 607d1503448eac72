--liquibase formatted sql

--changeset larmnav:journal-4
-- Which version of the case a line belongs to, so that whoever comes too late is told what came before.
alter table journal_entry add column case_version bigint;
--rollback alter table journal_entry drop column case_version;
