--liquibase formatted sql

--changeset larmnav:letters-1
-- Letters to people. The letter service fetches what waits, and says how and when it was sent.
create table letter (
    id          uuid primary key,
    case_id     uuid         not null references alarm_case,
    document_id uuid         not null references document,
    template    varchar(60)  not null,
    title       varchar(200) not null,
    since       timestamptz  not null,
    channel     varchar(20),
    sent_at     timestamptz,
    check ((channel is null) = (sent_at is null))
);
create index letter_case on letter (case_id);
create index letter_waiting on letter (since) where sent_at is null;
--rollback drop table letter;
