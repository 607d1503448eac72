--liquibase formatted sql

--changeset larmnav:assignments-1
create table assignment (
    id              uuid primary key,
    version         bigint       not null,
    case_id         uuid         not null references alarm_case,
    decision_id     uuid         not null references decision,
    name            varchar(200) not null,
    kind            varchar(20)  not null,
    state           varchar(40)  not null,
    sender          varchar(200) not null,
    position        int          not null,
    receiver        varchar(60),
    area            varchar(60),
    unit            varchar(60),
    document_id     uuid references document,
    locked          boolean      not null,
    sent_at         timestamptz,
    received_at     timestamptz,
    received_by     varchar(200),
    distributed_at  timestamptz,
    acknowledged_at timestamptz,
    started_at      timestamptz,
    ended_at        timestamptz,
    routine_version int          not null,
    why             jsonb,
    unique (decision_id, kind)
);
create index assignment_case on assignment (case_id);
create index assignment_receiver on assignment (receiver, state);
create index assignment_unit on assignment (unit, state);

-- One item is in one assignment, and an assignment carries items of its own only (GBG-ASG-02).
create table assignment_item (
    assignment_id   uuid not null references assignment,
    service_item_id uuid not null references service_item unique,
    primary key (assignment_id, service_item_id)
);
--rollback drop table assignment_item; drop table assignment;
