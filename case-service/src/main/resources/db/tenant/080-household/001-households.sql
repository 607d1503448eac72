--liquibase formatted sql

--changeset larmnav:household-1
-- Two people who share a household: exactly one pays in full (LJU-DEC-04).
create table household (
    id          uuid primary key,
    full_case   uuid        not null unique references alarm_case,
    shared_case uuid        not null unique references alarm_case,
    since       timestamptz not null,
    check (full_case <> shared_case)
);
--rollback drop table household;
