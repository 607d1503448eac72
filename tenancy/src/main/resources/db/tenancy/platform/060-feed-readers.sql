--liquibase formatted sql

--changeset larmnav:feed-readers
-- Up to where each service has applied this feed, tenant by tenant, as it says itself. What every reader of a tenant has
-- applied may be cleared from the outbox when it is old; who lags, or has not said, is waited for.
create table platform.feed_readers (
    reader   text        not null,
    tenant   text        not null,
    sequence bigint      not null,
    at       timestamptz not null default clock_timestamp(),
    primary key (reader, tenant)
);
select platform.allow('poller', 'select, insert, update', 'feed_readers');
select platform.allow('poller', 'delete', 'outbox');
