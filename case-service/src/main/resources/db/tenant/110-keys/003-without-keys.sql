--liquibase formatted sql

--changeset larmnav:keys-3
-- Agreements on an alarm without keys until a day, with the plan for getting in meanwhile.
create table key_exception (
    id           uuid primary key,
    version      bigint        not null,
    case_id      uuid          not null references alarm_case,
    reason       varchar(2000) not null,
    last_day     date          not null,
    lock_opening varchar(2000) not null,
    costs        varchar(2000) not null,
    other        varchar(2000),
    document_id  uuid          not null references document,
    agreed_at    timestamptz   not null,
    agreed_by    varchar(200)  not null,
    approved_at  timestamptz,
    approved_by  varchar(200),
    over_at      timestamptz
);
create index key_exception_case on key_exception (case_id);
--rollback drop table key_exception;
