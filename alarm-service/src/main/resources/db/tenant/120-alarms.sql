--liquibase formatted sql

--changeset larmnav:alarms
-- One row per alarm; the id is that of the signal that opened it. "line" is what may be one alarm at a time: a person's
-- presses on one device, or one fault of it.
create table alarm (
    id                   uuid        primary key,
    controller           text,
    line                 text        not null,
    category             text        not null check (category in ('PERSONAL', 'TECHNICAL')),
    fault                text,
    kind                 text        not null,
    priority             text        not null check (priority in ('P1', 'P2', 'P3')),
    received_at          timestamptz not null,
    last_press_at        timestamptz not null,
    presses              int         not null,
    reset_at             timestamptz,
    routine_version      int         not null,
    homes                uuid[]      not null,
    area                 text,
    state                text        not null,
    answered_at          timestamptz,
    answered_by          text,
    answered_by_name     text,
    contact_result       text,
    contact_at           timestamptz,
    talked_at            timestamptz,
    emergency_at         timestamptz,
    cause                text,
    unit                 text,
    unit_name            text,
    channel              text,
    dispatched_at        timestamptz,
    not_acknowledged_at  timestamptz,
    taken_back_at        timestamptz,
    acknowledged_at      timestamptz,
    acknowledged_by      text,
    acknowledged_by_name text,
    on_the_way_at        timestamptz,
    on_site_at           timestamptz,
    acted_at             timestamptz,
    action               text,
    way                  text,
    minutes_before       int         not null default 0,
    closed_at            timestamptz,
    reason               text,
    outcome              text,
    entries              int         not null,
    last_hash            text        not null
);
create unique index alarm_open on alarm (line) where state <> 'CLOSED';
create index alarm_of_device on alarm (controller, received_at);
create index alarm_of_unit on alarm (unit) where state not in ('DONE', 'CLOSED', 'RECEIVED');

--changeset larmnav:alarm-history
-- What has happened to each alarm. Nobody can change a line, and each carries the hash of the one before.
create table alarm_history (
    alarm_id uuid        not null references alarm (id),
    number   int         not null,
    at       timestamptz not null,
    what     text        not null,
    who      text        not null,
    who_name text,
    detail   text        not null,
    previous text        not null,
    hash     text        not null,
    primary key (alarm_id, number)
);
create trigger append_only before update or delete or truncate on alarm_history
    for each statement execute function platform.append_only();
