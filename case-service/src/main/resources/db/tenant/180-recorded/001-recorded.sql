--liquibase formatted sql

--changeset larmnav:recorded-1
-- What held and what was agreed when something happened, so that a draft of the routine can be tried on it; what happened
-- before this was kept has neither, and no draft is tried on it.
alter table happening add agreed date;
alter table happening add holding varchar(2000);
create index happening_at on happening (at);

-- What was known of an applicant when the application came.
create table application_facts (
    application_id uuid          primary key references application,
    case_id        uuid          not null references alarm_case,
    at             timestamptz   not null,
    channel        varchar(40)   not null,
    applicant      jsonb         not null,
    holding        varchar(2000) not null
);
create index application_facts_at on application_facts (at, application_id);
create index work_item_closed on work_item (closed_at, id) where state = 'DONE';
--rollback drop table application_facts; drop index happening_at; drop index work_item_closed;
