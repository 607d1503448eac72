--liquibase formatted sql

--changeset larmnav:messages-1
create table message (
    sequence   bigint generated always as identity primary key,
    id         uuid         not null unique,
    case_id    uuid         not null references alarm_case,
    kind       varchar(60)  not null,
    sent_at    timestamptz  not null,
    from_name  varchar(200) not null,
    to_kind    varchar(20)  not null check (to_kind in ('LIST', 'UNIT', 'ROLE', 'PERSON')),
    to_id      varchar(200) not null,
    to_unit    varchar(60),
    to_admin   varchar(60),
    to_label   varchar(200) not null,
    subject    varchar(300) not null,
    facts      jsonb        not null,
    why        jsonb
);
create index message_receiver on message (to_kind, to_id, sequence desc);
create index message_case on message (case_id);

create table message_receipt (
    message_id uuid         not null references message (id),
    reader     varchar(200) not null,
    name       varchar(200) not null,
    read_at    timestamptz  not null,
    primary key (message_id, reader)
);
--rollback drop table message_receipt; drop table message;
