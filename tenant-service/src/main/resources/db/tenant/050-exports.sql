--liquibase formatted sql

--changeset larmnav:exports
-- Exports of the whole municipality: who ordered and who fetched them, and what the manifest of the last one sent was.
create table municipal_export (
    id          uuid        primary key,
    ordered_by  text        not null,
    ordered_at  timestamptz not null,
    until       timestamptz not null,
    fetched_by  text,
    fetched_at  timestamptz,
    at_rest     boolean,
    manifest    text,
    verified_by text,
    verified_at timestamptz
);
