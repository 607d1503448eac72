--liquibase formatted sql

--changeset larmnav:home-tests
-- Test alarms that staff make in the home, planned from the alarm log; and what was done about each.
create table home_test (
    id              uuid        primary key,
    controller      text        not null,
    home            uuid,
    type            text        not null,
    unit            text        not null,
    unit_name       text        not null,
    found_at        timestamptz not null,
    planned_for     timestamptz not null,
    due_by          timestamptz not null,
    state           text        not null,
    ended_at        timestamptz,
    routine_version int         not null
);
create unique index home_test_open on home_test (controller, type) where ended_at is null;
create index home_test_of_unit on home_test (unit) where ended_at is null;

create table home_test_step (
    test     uuid        not null references home_test (id),
    number   int         not null,
    at       timestamptz not null,
    what     text        not null,
    who      text        not null,
    who_name text        not null,
    note     text,
    primary key (test, number)
);
create trigger append_only before update or delete or truncate on home_test_step
    for each statement execute function platform.append_only();

-- Each time the log was gone through.
create table log_check (
    at      timestamptz primary key,
    by_name text        not null,
    faults  int         not null,
    planned int         not null
);
