--liquibase formatted sql

--changeset larmnav:applications-1
create table application (
    id                   uuid primary key,
    version              bigint       not null,
    case_id              uuid         not null references alarm_case,
    state                varchar(40)  not null,
    channel              varchar(40)  not null,
    received_at          timestamptz  not null,
    entered_by           varchar(200) not null,
    maximum_fee_accepted boolean,
    urgent               boolean      not null,
    identity_method      varchar(40),
    street               varchar(200),
    postcode             varchar(10),
    place                varchar(100),
    entrance             varchar(200),
    note                 varchar(4000),
    routine_version      int          not null,
    intake_at            timestamptz,
    intake_by            varchar(200),
    investigation_id     uuid,
    investigation_at     timestamptz,
    investigation_by     varchar(200),
    why                  jsonb
);
create index application_case on application (case_id);

create table application_information (
    application_id uuid         not null references application,
    item           varchar(60)  not null,
    given_at       timestamptz  not null,
    given_by       varchar(200) not null,
    primary key (application_id, item)
);
--rollback drop table application_information; drop table application;
