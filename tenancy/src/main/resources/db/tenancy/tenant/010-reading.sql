--liquibase formatted sql

--changeset larmnav:read-log
-- Who has read what about whom (PLT-AUD-01).
create table read_log (
    nr        bigint      primary key generated always as identity,
    at        timestamptz not null,
    subject   text        not null,
    user_name text        not null,
    name      text        not null,
    kind      text        not null,
    what      text        not null,
    ground    text        not null,
    persons   uuid[]      not null
);
create index read_log_persons on read_log using gin (persons);
create trigger append_only before update or delete or truncate on read_log
    for each statement execute function platform.append_only();
