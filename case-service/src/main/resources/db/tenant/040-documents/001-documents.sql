--liquibase formatted sql

--changeset larmnav:documents-1
create table document (
    id       uuid primary key,
    case_id  uuid         not null references alarm_case,
    template varchar(60)  not null,
    title    varchar(200) not null,
    register varchar(100) not null,
    filed    boolean      not null,
    made_at  timestamptz  not null,
    made_by  varchar(200) not null,
    signed   boolean      not null,
    locked   boolean      not null,
    sha256   varchar(64)  not null,
    content  bytea        not null
);
create index document_case on document (case_id, made_at);
--rollback drop table document;
