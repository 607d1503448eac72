--liquibase formatted sql

--changeset larmnav:feed-lags
-- For whom an event of another service could not be applied, and since when that event has been told. Who is in step has
-- no row. Kept here, because only one instance may know it and any of them is asked.
create table platform.feed_lags (
    producer text        not null,
    tenant   text        not null,
    since    timestamptz not null,
    primary key (producer, tenant)
);
select platform.allow('poller', 'select, insert, update, delete', 'feed_lags');
