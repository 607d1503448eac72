--liquibase formatted sql

--changeset larmnav:broken-promises
create table broken_promise (
    alarm_id uuid        not null references alarm (id),
    promised text        not null,
    due      timestamptz not null,
    primary key (alarm_id, promised, due)
);

--changeset larmnav:deviations
-- Broken promises that somebody must write about (avvikelse), requirements.md Z2.9.
create table deviation (
    id          uuid        primary key,
    alarm_id    uuid        not null references alarm (id),
    type        text        not null,
    promised    text        not null,
    rule        text        not null,
    source      text        not null,
    breached_at timestamptz not null,
    unit        text        not null,
    written_by  text        not null,
    state       text        not null check (state in ('DRAFT', 'REPORTED')),
    text        text,
    cause       text,
    measures    text,
    reported_at timestamptz,
    reported_by text,
    check (state = 'DRAFT' or length(trim(text)) > 0)
);
create index deviation_of_unit on deviation (unit, state);
