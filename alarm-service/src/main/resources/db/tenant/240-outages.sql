--liquibase formatted sql

--changeset larmnav:outages
-- Operational faults, who is told of each, who assess it together, and all that is done.
create table outage (
    id              uuid        primary key,
    begun_at        timestamptz not null,
    reported_at     timestamptz not null,
    reported_by     text        not null,
    text            text        not null check (length(trim(text)) > 0),
    area            text,
    state           text        not null check (state in ('REPORTED', 'ASSESSED', 'MEASURE', 'RESOLVED')),
    assessors       text[]      not null,
    agreed          text[]      not null,
    ended_at        timestamptz,
    routine_version int         not null
);
create index outage_ended on outage (ended_at);

create table outage_notice (
    id        uuid primary key,
    outage    uuid not null references outage (id),
    number    int  not null,
    to_name   text not null,
    by_way    text not null check (by_way in ('EMAIL', 'SMS', 'PHONE')),
    address   text not null,
    state     text not null check (state in ('WAITING', 'SENT', 'FAILED', 'TO_CALL')),
    at        timestamptz,
    why       text
);
create index outage_notice_of on outage_notice (outage, number);

create table outage_line (
    outage   uuid        not null references outage (id),
    number   int         not null,
    at       timestamptz not null,
    what     text        not null,
    who      text        not null,
    who_name text        not null,
    text     text        not null,
    primary key (outage, number)
);
create trigger append_only before update or delete or truncate on outage_line
    for each statement execute function platform.append_only();
