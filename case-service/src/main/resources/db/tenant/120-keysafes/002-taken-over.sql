--liquibase formatted sql

--changeset larmnav:keysafes-2
-- When information was given about a key safe that is taken over from another system is not known.
alter table key_safe alter column information_at drop not null;
alter table key_safe add check (information_at is not null or state in ('DOCUMENTED', 'REMOVED'));
