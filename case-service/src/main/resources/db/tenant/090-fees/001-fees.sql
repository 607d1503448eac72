--liquibase formatted sql

--changeset larmnav:fees-1
create table fee (
    id              uuid primary key,
    version         bigint       not null,
    case_id         uuid         not null references alarm_case,
    decision_id     uuid         not null references decision,
    name            varchar(200) not null,
    state           varchar(20)  not null,
    monthly_ore     bigint       not null check (monthly_ore >= 0),
    share           varchar(10)  not null,
    basis           varchar(20)  not null,
    starts_on       date,
    ends_on         date,
    routine_version int          not null,
    why             jsonb        not null
);
create index fee_case on fee (case_id);
--rollback drop table fee;
