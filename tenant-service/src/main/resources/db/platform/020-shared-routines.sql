--liquibase formatted sql

--changeset larmnav:shared-routine
-- Versions that municipalities let each other use. Each writes its own, in the transaction of who shares it; all read all,
-- from here and never from another's schema. Nothing here is about a person.
create table platform.shared_routine (
    tenant     text        not null default platform.tenant(),
    version    int         not null,
    name       text        not null,
    valid_from date        not null,
    yaml       text        not null,
    shared_at  timestamptz not null,
    primary key (tenant, version)
);
select platform.guard('shared_routine');
create policy shown on platform.shared_routine for select using (true);
select platform.allow('tenant', 'select, insert, delete', 'shared_routine');
