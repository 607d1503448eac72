--liquibase formatted sql

--changeset larmnav:platform-idempotency
-- Answers to those who run the platform, whose requests carried a key, for a day.
create table platform.idempotency_key (
    subject      text        not null,
    key          text        not null,
    request      text        not null,
    claimed_at   timestamptz not null,
    claim        uuid        not null,
    effected     boolean     not null default false,
    status       int,
    content_type text,
    location     text,
    answer       bytea,
    primary key (subject, key)
);
create index idempotency_key_age on platform.idempotency_key (claimed_at);
select platform.allow('poller', 'select, insert, update, delete', 'idempotency_key');
