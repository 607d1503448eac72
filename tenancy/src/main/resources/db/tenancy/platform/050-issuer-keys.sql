--liquibase formatted sql

--changeset larmnav:issuer-keys
-- The login's public keys as it last gave them, so that a service that starts while the login is away knows its people.
create table platform.issuer_keys (
    issuer text        primary key,
    jwks   text        not null,
    at     timestamptz not null default clock_timestamp()
);
select platform.allow('poller', 'select, insert, update', 'issuer_keys');
