--liquibase formatted sql

--changeset larmnav:homes
-- Copies of what case-service tells (home-changed); the facts are kept as they were told.
create table home (
    id         uuid        primary key,
    version    bigint      not null,
    controller text,
    area       text,
    in_use     boolean     not null,
    facts      jsonb       not null,
    changed_at timestamptz not null
);
create index home_controller on home (controller);

--changeset larmnav:devices
create table device (
    controller      text primary key,
    family          text,
    installing_case uuid,
    last_contact    timestamptz,
    last_test       timestamptz
);

--changeset larmnav:test-alarms
-- Signals that were tests; the id is that of the journal.
create table test_alarm (
    id         uuid        primary key,
    controller text        not null,
    at         timestamptz not null,
    kind       text        not null,
    case_id    uuid
);
create index test_alarm_at on test_alarm (at);
