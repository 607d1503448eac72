--liquibase formatted sql

--changeset larmnav:control-alarms
-- The synthetic alarms; a table of their own, so that none of them can be taken for a real one. "at" is the platform's time, for
-- people; the round counts by the machine's, "due_at", as all that concerns devices.
create table control_alarm (
    id      uuid        primary key,
    at      timestamptz not null,
    due_at  timestamptz not null,
    sent_at timestamptz not null default clock_timestamp(),
    seen_at timestamptz,
    missed  boolean     not null default false
);
create index control_alarm_due on control_alarm (due_at);
