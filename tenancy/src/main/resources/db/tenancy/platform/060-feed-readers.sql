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

--changeset larmnav:clear-outbox splitStatements:false
-- Clears a batch of the outbox. The owner's work, so that nobody else may take an event away: the poller may call this
-- and not delete. A feed that nobody has read keeps everything.
create function platform.clear_outbox(before timestamptz, batch int) returns int
    language plpgsql security definer set search_path = pg_catalog as $$
declare
    cleared int;
begin
    delete from platform.outbox where nr in (
        select told.nr from platform.outbox told
        where told.sequence is not null and told.at < before
        and exists (select 1 from platform.feed_readers)
        and not exists (
            select 1 from (select distinct reader from platform.feed_readers) everybody
            left join platform.feed_readers has on has.reader = everybody.reader and has.tenant = told.tenant
            where coalesce(has.sequence, 0) < told.sequence)
        order by told.sequence limit batch);
    get diagnostics cleared = row_count;
    return cleared;
end
$$;

--changeset larmnav:clear-outbox-rights splitStatements:false
do $$
begin
    revoke all on function platform.clear_outbox(timestamptz, int) from public;
    execute format('grant execute on function platform.clear_outbox(timestamptz, int) to %I',
        current_database() || '_poller');
end
$$;
