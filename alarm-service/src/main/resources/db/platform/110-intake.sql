--liquibase formatted sql

--changeset larmnav:intake-journal
-- Everything that has come in, as it came, for ever. Written by one statement before the sender is answered.
create table platform.intake_journal (
    id           uuid        primary key,
    received_at  timestamptz not null,
    stored_at    timestamptz not null default clock_timestamp(),
    way          text        not null check (way in ('SIP', 'HTTP')),
    peer         text        not null,
    content_type text,
    raw          bytea       not null,
    cut          boolean     not null,
    controller   text,
    tenant       text,
    urgent       boolean     not null,
    done_at      timestamptz
);
create index intake_journal_waiting on platform.intake_journal (stored_at) where done_at is null;
select platform.guard('intake_journal');
select platform.allow('intake', 'select, insert, update (tenant, done_at)', 'intake_journal');
select platform.open_to('intake', 'intake_journal');

--changeset larmnav:intake-seen
-- What makes two arrivals the same. A tenant that closes an alarm takes its device's keys away: what the device sends
-- after that is new, whatever its bytes.
create table platform.intake_seen (
    key        bytea       primary key,
    journal    uuid        not null,
    at         timestamptz not null,
    controller text,
    tenant     text
);
create index intake_seen_age on platform.intake_seen (at);
create index intake_seen_controller on platform.intake_seen (controller);
select platform.guard('intake_seen');
select platform.allow('intake', 'select, insert, update, delete', 'intake_seen');
select platform.open_to('intake', 'intake_seen');
select platform.allow('tenant', 'select, delete', 'intake_seen');

--changeset larmnav:device-routes
-- Whose device a controller is, told by the tenant itself. Two may claim the same number by mistake: then the device in
-- use, and before others the one that was first, keeps it, so that nobody can take another's alarms.
create table platform.device_routes (
    controller text        not null,
    tenant     text        not null default platform.tenant(),
    family     text,
    in_use     boolean     not null,
    since      timestamptz not null,
    changed_at timestamptz not null default clock_timestamp(),
    primary key (controller, tenant)
);
create index device_routes_changed on platform.device_routes (changed_at);
select platform.guard('device_routes');
select platform.allow('tenant', 'select, insert, update', 'device_routes');
select platform.allow('intake', 'select', 'device_routes');
select platform.open_to('intake', 'device_routes');
