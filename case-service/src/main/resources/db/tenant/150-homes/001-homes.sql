--liquibase formatted sql

--changeset larmnav:homes-1
create table home_told (
    case_id     uuid primary key references alarm_case,
    version     bigint      not null,
    told_at     timestamptz not null
);
--rollback drop table home_told;
