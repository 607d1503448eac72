--liquibase formatted sql

--changeset larmnav:hand-overs
create table hand_over (
    id               uuid        primary key,
    at               timestamptz not null,
    by_subject       text        not null,
    by_name          text        not null,
    alarms           uuid[]      not null,
    promises         text        not null,
    watch_outs       text        not null,
    text             text        not null,
    received_at      timestamptz,
    received_by      text,
    received_by_name text,
    check (received_by is distinct from by_subject)
);
create index hand_over_at on hand_over (at);
