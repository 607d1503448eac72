--liquibase formatted sql

--changeset larmnav:decisions-1
create table decision (
    id               uuid primary key,
    version          bigint        not null,
    case_id          uuid          not null references alarm_case,
    application_id   uuid          not null references application,
    investigation_id uuid          not null,
    state            varchar(40)   not null,
    type             varchar(100)  not null,
    legal_basis      varchar(100)  not null,
    automated        boolean       not null,
    decided_by       varchar(200)  not null,
    decided_at       timestamptz   not null,
    valid_from       date          not null,
    valid_until      date,
    motivation       varchar(4000) not null,
    routine_version  int           not null,
    trace            text,
    why              jsonb
);
create index decision_case on decision (case_id);
-- One decision runs at a time (GBG-AUT-20): enforced here too, since two may be written at the same moment.
create unique index decision_running on decision (case_id)
    where state in ('ACTIVE_OPEN_ENDED', 'ACTIVE_TIME_LIMITED', 'ENDING');

create table decision_ground (
    decision_id uuid          not null references decision,
    position    int           not null,
    text        varchar(1000) not null,
    primary key (decision_id, position)
);

create table service_item (
    id               uuid primary key,
    decision_id      uuid         not null references decision,
    position         int          not null,
    item             varchar(60)  not null,
    name             varchar(200) not null,
    shared_household boolean      not null,
    fee_share        varchar(10)  not null,
    valid_from       date         not null,
    valid_until      date
);
create index service_item_decision on service_item (decision_id);
--rollback drop table service_item; drop table decision_ground; drop table decision;
