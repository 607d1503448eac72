--liquibase formatted sql

--changeset larmnav:counted-keys
-- A device counts its references and may begin anew; a receiver's own id of an alarm never means another one.
alter table platform.intake_seen add column counted boolean not null default true;
