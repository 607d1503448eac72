--liquibase formatted sql

--changeset larmnav:chain-tests
-- Since when a home's alarm is in use: the time of a chain test counts from it until the alarm is used.
alter table home add column used_since timestamptz;
update home set used_since = changed_at where in_use;

-- Calls that try the whole chain, and what each gave.
create table chain_test (
    id         uuid        primary key,
    home       uuid        not null,
    controller text        not null,
    at         timestamptz not null,
    who        text        not null,
    who_name   text        not null,
    result     text        not null check (result in ('OK', 'FAILED', 'NOT_REACHED')),
    note       text
);
create index chain_test_of on chain_test (home, at);
create trigger append_only before update or delete or truncate on chain_test
    for each statement execute function platform.append_only();
