--liquibase formatted sql

--changeset larmnav:keysafes-1
create table key_safe (
    id                  uuid primary key,
    version             bigint      not null,
    case_id             uuid        not null unique references alarm_case,
    state               varchar(40) not null,
    information_at      timestamptz not null,
    ordered_at          timestamptz,
    owner               varchar(200),
    approved            boolean,
    wishes              varchar(1000),
    answer_how          varchar(40),
    mounting            varchar(40),
    mounted_by          varchar(40),
    visit               timestamptz,
    in_entrance         boolean,
    property_key_holder varchar(200),
    mounted_at          timestamptz,
    staff_signature     text,
    owner_signature     text,
    signed_by           varchar(200),
    place               varchar(500),
    opens_with          varchar(40),
    alarm_code          varchar(40),
    door_code           varchar(40),
    other               varchar(2000),
    documented_at       timestamptz,
    routine_version     int         not null
);
--rollback drop table key_safe;
