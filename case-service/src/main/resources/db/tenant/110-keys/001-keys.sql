--liquibase formatted sql

--changeset larmnav:keys-1
create table key_set (
    id               uuid primary key,
    version          bigint      not null,
    case_id          uuid        not null unique references alarm_case,
    state            varchar(40) not null,
    asked_at         timestamptz not null,
    unit             varchar(60) not null,
    next_contact     date,
    next_rule        varchar(300),
    cannot_after     timestamptz,
    missing_told_at  timestamptz,
    appointment      timestamptz,
    appointment_unit varchar(60),
    collected_at     timestamptz,
    collected_by     varchar(200),
    cabinet          varchar(100),
    key_number       varchar(40),
    receipt_id       uuid references document,
    receipt_filed_at timestamptz,
    routine_version  int         not null
);
create index key_set_state on key_set (unit, state);
create unique index key_set_place on key_set (cabinet, key_number) where state = 'REGISTERED';

create table key_item (
    key_set_id uuid        not null references key_set,
    position   int         not null,
    kind       varchar(40) not null,
    label      varchar(100),
    form       varchar(20),
    status     varchar(20) not null,
    tried      varchar(20),
    primary key (key_set_id, position)
);

create table key_contact (
    id            uuid primary key,
    key_set_id    uuid          not null references key_set,
    at            timestamptz   not null,
    registered_at timestamptz   not null,
    by_name       varchar(200)  not null,
    reached       varchar(20)   not null,
    ready         varchar(20),
    missing       varchar(1000),
    informed      boolean       not null,
    channel       varchar(20)   not null
);
create index key_contact_set on key_contact (key_set_id, at);

create table key_review (
    key_set_id  uuid         not null references key_set,
    week        date         not null,
    reviewed_at timestamptz  not null,
    reviewed_by varchar(200) not null,
    primary key (key_set_id, week)
);
--rollback drop table key_review; drop table key_contact; drop table key_item; drop table key_set;
