--liquibase formatted sql

--changeset larmnav:decisions-2
-- What the system that a decision was taken over from does not tell is not known here either.
alter table decision alter column application_id drop not null;
alter table decision alter column investigation_id drop not null;
alter table decision alter column decided_by drop not null;
alter table decision alter column motivation drop not null;
alter table decision add column taken_from varchar(100);
alter table decision add check (taken_from is not null
    or application_id is not null and investigation_id is not null and decided_by is not null and motivation is not null);
