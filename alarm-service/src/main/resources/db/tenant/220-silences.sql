--liquibase formatted sql

--changeset larmnav:silences
-- The last message that came by way of a device's button: it shows that the two have contact. By the machine's time.
alter table device add column last_link timestamptz;

-- Devices that were silent for longer than the routine allows, and who looked at them.
create table silence (
    id                 uuid        primary key,
    controller         text        not null,
    kind               text        not null check (kind in ('SELF_TEST', 'DATA_TRAFFIC', 'LINK')),
    name               text        not null,
    source             text        not null,
    last_heard         timestamptz not null,
    found_at           timestamptz not null,
    heard_again        timestamptz,
    controlled_at      timestamptz,
    controlled_by      text,
    controlled_by_name text,
    result             text check (result in ('IN_ORDER', 'DEVICE_CASE')),
    measure            text,
    check (controlled_at is null or length(trim(measure)) > 0)
);
create unique index silence_open on silence (controller, kind) where heard_again is null and controlled_at is null;
create index silence_controlled on silence (controlled_at);
