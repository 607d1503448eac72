--liquibase formatted sql

--changeset larmnav:signals
-- What the devices have said, read; the bytes are in the journal under the same id.
create table signal (
    id          uuid        primary key,
    received_at timestamptz not null,
    controller  text,
    message     text        not null,
    device_type text        not null,
    status      text        not null,
    kind        text        not null,
    name        text        not null,
    text        text        not null,
    alarm_id    uuid
);
create index signal_of_device on signal (controller, received_at);
create index signal_of_alarm on signal (alarm_id) where alarm_id is not null;
