--liquibase formatted sql

--changeset larmnav:municipality
-- Every municipality of the platform, from the moment that it is registered. Nothing here is about a person: who works
-- there is in the municipality's own schema.
create table platform.municipality (
    alias         text        primary key,
    name          text        not null,
    code          text        not null unique,
    state         text        not null check (state in ('ONBOARDING', 'OPEN')),
    attempts      int         not null default 0,
    next_at       timestamptz not null default clock_timestamp(),
    registered_at timestamptz not null default clock_timestamp()
);
select platform.allow('register', 'select, insert, update, delete', 'municipality');

--changeset larmnav:onboarding-stage
create table platform.onboarding_stage (
    alias text        not null references platform.municipality on delete cascade,
    stage text        not null,
    state text        not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    at    timestamptz not null,
    error text,
    primary key (alias, stage)
);
select platform.allow('register', 'select, insert, update, delete', 'onboarding_stage');
