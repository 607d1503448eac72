--liquibase formatted sql

--changeset larmnav:applications-4
-- That somebody was referred to another channel; nothing about whom. And what the automation looked at when it handed over.
create table referral (
    id      uuid primary key,
    at      timestamptz  not null,
    by_name varchar(200) not null,
    channel varchar(40)  not null,
    note    varchar(500)
);
create index referral_at on referral (at);
alter table application add column trace text;
--rollback alter table application drop column trace; drop table referral;
