--liquibase formatted sql

--changeset larmnav:facts-1
-- What a source says of a person; it may say it before the person is known here.
create table person_facts (
    personal_number varchar(12)  not null check (personal_number ~ '^[0-9]{12}$'),
    source          varchar(100) not null,
    as_of           timestamptz  not null,
    reported_at     timestamptz  not null,
    reported_by     varchar(200) not null,
    facts           jsonb        not null,
    primary key (personal_number, source)
);
--rollback drop table person_facts;
