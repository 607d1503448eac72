--liquibase formatted sql

--changeset larmnav:webhooks-1
-- Addresses at which other systems are told what happens in cases, and what is to be told: ids only.
create table webhook (
    id             uuid primary key,
    owner          varchar(200)  not null,
    url            varchar(500)  not null,
    events         varchar(4000) not null,
    secret         varchar(100)  not null,
    previous       varchar(100),
    previous_until timestamptz,
    since          timestamptz   not null,
    ended_at       timestamptz,
    check ((previous is null) = (previous_until is null))
);
create table webhook_delivery (
    id            uuid primary key,
    webhook_id    uuid         not null references webhook,
    position      bigint generated always as identity,
    case_id       uuid         not null references alarm_case,
    event         varchar(60)  not null,
    assignment_id uuid,
    at            timestamptz  not null,
    state         varchar(10)  not null check (state in ('WAITING', 'TAKEN', 'GIVEN_UP')),
    attempts      integer      not null,
    last_answer   integer,
    last_tried_at timestamptz,
    since         timestamptz  not null,
    next_at       timestamptz,
    claimed_until timestamptz
);
create index webhook_delivery_waiting on webhook_delivery (webhook_id, case_id, position) where state = 'WAITING';
create index webhook_delivery_newest on webhook_delivery (webhook_id, position);
--rollback drop table webhook_delivery; drop table webhook;
