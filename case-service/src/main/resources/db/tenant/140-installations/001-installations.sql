--liquibase formatted sql

--changeset larmnav:installations-1
create table installation (
    id                 uuid primary key,
    version            bigint      not null,
    case_id            uuid        not null unique references alarm_case,
    state              varchar(40) not null,
    unit               varchar(60) not null,
    urgent             boolean     not null,
    ready_at           timestamptz,
    due                date,
    special            varchar(2000),
    booked             timestamptz,
    booked_by          varchar(200),
    controller_id      varchar(40),
    family             varchar(60),
    serial_number      varchar(100),
    device_at          timestamptz,
    test_alarm_at      timestamptz,
    test_alarm_signal  varchar(100),
    place              varchar(500),
    coverage           varchar(20),
    note               varchar(2000),
    installed_at       timestamptz,
    installed_by       varchar(200),
    reported_at        timestamptz,
    routine_version    int         not null
);
create index installation_unit on installation (unit, state);
-- A device is in one home at a time.
create unique index installation_device on installation (controller_id) where state <> 'CANCELLED';

create table installation_accessory (
    installation_id uuid         not null references installation,
    position        int          not null,
    accessory       varchar(100) not null,
    primary key (installation_id, position)
);

create table installation_information (
    installation_id uuid        not null references installation,
    item            varchar(60) not null,
    primary key (installation_id, item)
);
--rollback drop table installation_information; drop table installation_accessory; drop table installation;
