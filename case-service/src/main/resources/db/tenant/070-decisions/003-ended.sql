--liquibase formatted sql

--changeset larmnav:decisions-3
-- The last day of a decision that has ended or was revoked.
alter table decision add column ended_on date;
--rollback alter table decision drop column ended_on;
