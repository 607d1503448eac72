--liquibase formatted sql

--changeset larmnav:clock
-- How far a demonstration's clock has been moved, so that time does not run backwards at a restart.
create table platform.clock (
    id        boolean primary key default true check (id),
    ahead_by  interval not null
);
select platform.allow('poller', 'select, insert, update', 'clock');
