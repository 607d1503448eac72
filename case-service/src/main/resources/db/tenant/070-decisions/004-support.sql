--liquibase formatted sql

--changeset larmnav:decisions-4
-- What a decision rests on, why it was revoked, and the new investigations of changed needs.
alter table decision add column criterion varchar(1000);
alter table decision add column despite_assistance varchar(2000);
alter table decision add column revoked_because varchar(3100);
create table decision_reinvestigation (
    decision_id      uuid         not null references decision,
    position         int          not null,
    investigation_id uuid         not null,
    opened_at        timestamptz  not null,
    opened_by        varchar(200) not null,
    primary key (decision_id, position)
);
--rollback drop table decision_reinvestigation; alter table decision drop column revoked_because; alter table decision drop column despite_assistance; alter table decision drop column criterion;
