--liquibase formatted sql

--changeset larmnav:applications-5
-- When, by whom and why an application was refused.
alter table application add column refused_at timestamptz;
alter table application add column refused_by varchar(200);
alter table application add column refused_because varchar(4000);
--rollback alter table application drop column refused_at; alter table application drop column refused_by; alter table application drop column refused_because;
