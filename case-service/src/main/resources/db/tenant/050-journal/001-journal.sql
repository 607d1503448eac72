--liquibase formatted sql

--changeset larmnav:journal-1
-- Lines are added and read, never changed.
create table journal_entry (
    sequence      bigint generated always as identity primary key,
    id            uuid          not null unique,
    case_id       uuid          not null references alarm_case,
    at            timestamptz   not null,
    registered_at timestamptz   not null,
    actor         varchar(200)  not null,
    actor_kind    varchar(20)   not null check (actor_kind in ('PERSON', 'AUTOMATION', 'INTEGRATION')),
    category      varchar(20)   not null,
    journal       varchar(20)   not null check (journal in ('AUTHORITY', 'PERFORMER')),
    text          varchar(4000) not null,
    document_id   uuid references document,
    why           jsonb
);
create index journal_entry_case on journal_entry (case_id, sequence desc);

--changeset larmnav:journal-2
create trigger journal_entry_append_only before update or delete on journal_entry
    for each row execute function platform.append_only();

--changeset larmnav:journal-3
-- The performer's journal of a case (genomförandejournal): one, opened when the routine says so.
create table implementation_journal (
    case_id   uuid primary key references alarm_case,
    unit      varchar(60)  not null,
    opened_at timestamptz  not null,
    opened_by varchar(200) not null
);
