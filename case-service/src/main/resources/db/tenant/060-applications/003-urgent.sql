--liquibase formatted sql

--changeset larmnav:applications-3
-- Why a person has assessed that it cannot wait.
alter table application add column urgent_because varchar(1000);
--rollback alter table application drop column urgent_because;
