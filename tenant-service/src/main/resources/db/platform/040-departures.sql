--liquibase formatted sql

--changeset larmnav:departure
-- Deletions of municipalities: wanted by one operator, confirmed by another, begun when it has cooled off.
create table platform.departure (
    alias        text        primary key references platform.municipality on delete cascade,
    requested_by text        not null,
    requested_at timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    not_before   timestamptz,
    begun_at     timestamptz,
    export       text        not null,
    counts       jsonb,
    error        text,
    attempts     int         not null default 0,
    next_at      timestamptz not null default clock_timestamp(),
    check (confirmed_by is null or confirmed_by <> requested_by)
);
select platform.allow('register', 'select, insert, update, delete', 'departure');

--changeset larmnav:departure-stage
create table platform.departure_stage (
    alias text        not null references platform.departure on delete cascade,
    stage text        not null,
    at    timestamptz not null,
    primary key (alias, stage)
);
select platform.allow('register', 'select, insert, delete', 'departure_stage');

--changeset larmnav:legal-hold
-- While there is one nothing of the municipality is deleted (a court, an inquiry).
create table platform.legal_hold (
    alias  text        primary key references platform.municipality on delete cascade,
    reason text        not null,
    set_by text        not null,
    set_at timestamptz not null
);
select platform.allow('register', 'select, insert, update, delete', 'legal_hold');

--changeset larmnav:departed
-- What is left of a municipality that has been deleted: who did it, and how many rows of each table there were.
create table platform.departed (
    alias        text        not null,
    name         text        not null,
    code         text        not null,
    requested_by text        not null,
    requested_at timestamptz not null,
    confirmed_by text        not null,
    confirmed_at timestamptz not null,
    export       text        not null,
    counts       jsonb       not null,
    deleted_at   timestamptz not null,
    primary key (alias, confirmed_at)
);
create trigger departed_stays before update or delete or truncate on platform.departed
    for each statement execute function platform.append_only();
select platform.allow('register', 'select, insert', 'departed');
