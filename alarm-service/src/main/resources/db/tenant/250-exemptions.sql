--liquibase formatted sql

--changeset larmnav:exemptions
-- Periods in which a broken promise does not count, and who decided them.
create table exemption (
    id              uuid        primary key,
    kind            text        not null,
    from_at         timestamptz not null,
    until_at        timestamptz,
    reason          text        not null check (length(trim(reason)) > 0),
    decided_at      timestamptz not null,
    decided_by      text        not null,
    decided_by_name text        not null,
    ended_by        text,
    ended_by_name   text,
    check (until_at is null or until_at >= from_at)
);
create index exemption_from on exemption (from_at);
