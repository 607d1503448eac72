--liquibase formatted sql

--changeset larmnav:applications-2
-- That the person took it back, and why if that was said.
alter table application add column withdrawn_at timestamptz;
alter table application add column withdrawn_because varchar(1000);
--rollback alter table application drop column withdrawn_because; alter table application drop column withdrawn_at;
