--liquibase formatted sql

--changeset larmnav:substitutes
-- Alarms that do not work, what the person was offered instead and answered, and each visit or call until it works.
create table substitute (
    id              uuid        primary key,
    home            uuid        not null,
    controller      text        not null,
    unit            text        not null,
    text            text        not null check (length(trim(text)) > 0),
    state           text        not null check (state in ('OFFER', 'AGREED', 'DECLINED', 'WORKS')),
    since           timestamptz not null,
    offer           text,
    times           text[]      not null,
    done_until      timestamptz not null,
    ended_at        timestamptz,
    routine_version int         not null,
    check (state <> 'AGREED' or offer is not null and cardinality(times) > 0)
);
create unique index substitute_open on substitute (home) where ended_at is null;
create index substitute_of_unit on substitute (unit) where ended_at is null;

create table substitute_line (
    substitute uuid        not null references substitute (id),
    number     int         not null,
    at         timestamptz not null,
    what       text        not null,
    who        text        not null,
    who_name   text        not null,
    text       text        not null,
    primary key (substitute, number)
);
create trigger append_only before update or delete or truncate on substitute_line
    for each statement execute function platform.append_only();
