--liquibase formatted sql

--changeset larmnav:idempotency
-- Answers to requests that carried a key, for a day. "effected" is set inside the work's own transaction: after a
-- crash it tells whether the work was done although no answer was kept.
create table idempotency_key (
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
create index idempotency_key_age on idempotency_key (claimed_at);
