--liquibase formatted sql

--changeset larmnav:outbox
-- What happened and others must know. The row is written with what happened; its place in the feed is given when it
-- has been committed, so that a long transaction holds nobody else back.
create table platform.outbox (
    nr       bigint      primary key generated always as identity,
    id       uuid        not null default uuidv7(),
    tenant   text        not null default platform.tenant(),
    type     text        not null,
    at       timestamptz not null,
    payload  jsonb       not null,
    sequence bigint
);
create sequence platform.feed;
create unique index outbox_feed on platform.outbox (sequence) where sequence is not null;
create index outbox_of_tenant on platform.outbox (tenant, sequence) where sequence is not null;
create index outbox_waiting on platform.outbox (nr) where sequence is null;
select platform.guard('outbox');
select platform.allow('tenant', 'insert', 'outbox');
select platform.allow('poller', 'select, update (sequence)', 'outbox');
select platform.allow('poller', 'update', 'feed');
select platform.open_to('poller', 'outbox');

--changeset larmnav:positions
-- How far each tenant has applied each producer's feed; moved in the tenant's transaction.
create table platform.positions (
    tenant   text   not null default platform.tenant(),
    producer text   not null,
    sequence bigint not null,
    primary key (tenant, producer)
);
select platform.guard('positions');
select platform.allow('tenant', 'select, insert, update', 'positions');
select platform.allow('poller', 'select', 'positions');
select platform.open_to('poller', 'positions');
