--liquibase formatted sql

--changeset larmnav:work-1
-- Somebody must do something. Whose it is follows from role and unit; what is a decision-maker's is the case's own.
create table work_item (
    id              uuid primary key,
    version         bigint       not null,
    case_id         uuid references alarm_case,
    subject         uuid,
    kind            varchar(60)  not null,
    text            varchar(500) not null,
    role            varchar(40)  not null,
    unit            varchar(60),
    taken_by        varchar(200),
    taken_by_name   varchar(200),
    due             timestamptz  not null,
    due_day         date         not null,
    since           timestamptz  not null,
    step            varchar(40)  not null,
    routine_version int          not null,
    done_on         varchar(500) not null,
    falls_away_on   varchar(500) not null,
    why             jsonb        not null,
    state           varchar(20)  not null,
    closed_at       timestamptz,
    closed_by       varchar(200),
    result          varchar(200),
    note            varchar(2000)
);
create index work_item_open on work_item (role, unit) where state = 'OPEN';
create index work_item_case on work_item (case_id, state);

-- A reminder, which falls away when an event comes.
create table watch (
    id              uuid primary key,
    version         bigint       not null,
    case_id         uuid         not null references alarm_case,
    subject         uuid,
    kind            varchar(60)  not null,
    name            varchar(200) not null,
    owner           varchar(40)  not null,
    set_at          timestamptz  not null,
    due             timestamptz  not null,
    due_day         date         not null,
    state           varchar(20)  not null,
    step            varchar(40)  not null,
    routine_version int          not null,
    falls_away_on   varchar(500) not null,
    why             jsonb        not null,
    closed_at       timestamptz
);
create index watch_case on watch (case_id);

-- What has happened in a case, for steps that wait for several events.
create table happening (
    sequence bigint generated always as identity primary key,
    case_id  uuid        not null references alarm_case,
    event    varchar(60) not null,
    subject  uuid,
    at       timestamptz not null
);
create index happening_case on happening (case_id, event);
