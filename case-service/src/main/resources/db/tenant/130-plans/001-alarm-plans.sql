--liquibase formatted sql

--changeset larmnav:plans-1
-- Each registration is a version of its own; the newest counts.
create table alarm_plan (
    id            uuid primary key,
    case_id       uuid          not null references alarm_case,
    text          varchar(8000) not null,
    to_know       jsonb         not null,
    registered_at timestamptz   not null,
    registered_by varchar(200)  not null
);
create index alarm_plan_case on alarm_plan (case_id, registered_at desc);
--rollback drop table alarm_plan;
