--liquibase formatted sql

--changeset larmnav:recorded-errands
-- How an errand stood when an alarm was sent out and when somebody took it: what a draft of the routine is tried on. The
-- alarm's own row has its last errand alone.
create table recorded_errand (
    alarm_id   uuid        not null references alarm (id),
    what       text        not null check (what in ('DISPATCHED', 'ACKNOWLEDGED')),
    at         timestamptz not null,
    unit       text        not null,
    channel    text        not null,
    responders int         not null,
    lacks      int         not null,
    passed     int         not null,
    as_named   boolean     not null,
    primary key (alarm_id, what, at)
);
create trigger append_only before update or delete or truncate on recorded_errand
    for each statement execute function platform.append_only();

-- In which order the alarms came in; a line never changes, whatever becomes of its alarm.
create index alarm_came on alarm_history (at, alarm_id) where number = 1;
