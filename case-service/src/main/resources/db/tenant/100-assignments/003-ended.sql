--liquibase formatted sql

--changeset larmnav:assignments-3
-- Who ended an assignment by hand, on whose delegation; and what was asked about the area.
alter table assignment add column ended_by_hand_at timestamptz;
alter table assignment add column ended_by varchar(200);
alter table assignment add column ended_on_delegation_of varchar(400);
alter table assignment add column delegation_basis varchar(400);
create table area_question (
    id          uuid          primary key,
    case_id     uuid          not null references alarm_case,
    question    varchar(2000) not null,
    asked_at    timestamptz   not null,
    asked_by    varchar(200)  not null,
    area        varchar(40),
    answered_at timestamptz,
    answered_by varchar(200)
);
create unique index area_question_open on area_question (case_id) where answered_at is null;
--rollback drop table area_question; alter table assignment drop column delegation_basis; alter table assignment drop column ended_on_delegation_of; alter table assignment drop column ended_by; alter table assignment drop column ended_by_hand_at;
