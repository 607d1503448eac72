--liquibase formatted sql

--changeset larmnav:people-2
-- For what a relative may be turned to.
alter table relative add column purpose varchar(200);
--rollback alter table relative drop column purpose;
