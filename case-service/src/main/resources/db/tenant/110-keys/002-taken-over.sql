--liquibase formatted sql

--changeset larmnav:keys-2
-- When keys that are taken over from another system were asked for is not known; what is awaited has been asked for.
alter table key_set alter column asked_at drop not null;
alter table key_set add check (asked_at is not null or state not in ('REQUESTED', 'NOT_READY', 'APPOINTMENT'));
