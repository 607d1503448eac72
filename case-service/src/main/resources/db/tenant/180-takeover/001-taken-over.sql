--liquibase formatted sql

--changeset larmnav:takeover-1
-- Each row that was taken over from another system, by the key that it had there. The digest tells the same row from one
-- that says something else now.
create table taken_over (
    source   varchar(100) not null,
    file     varchar(40)  not null,
    key      varchar(100) not null,
    subject  uuid         not null,
    digest   varchar(64)  not null,
    taken_at timestamptz  not null,
    taken_by varchar(200) not null,
    primary key (source, file, key)
);
create index taken_over_subject on taken_over (subject);
--rollback drop table taken_over;
