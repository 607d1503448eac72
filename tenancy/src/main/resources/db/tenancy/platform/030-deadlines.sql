--liquibase formatted sql

--changeset larmnav:deadlines
-- The table of db-scheduler with a tenant; instances begin with the tenant's name, because the poller reads nothing else.
-- execution_time moves when a failure is tried again; due stays.
create table platform.deadlines (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    tenant               text        not null default platform.tenant(),
    due                  timestamptz not null,
    primary key (task_name, task_instance),
    check (starts_with(task_instance, tenant || '/'))
);
create index deadlines_due on platform.deadlines (execution_time);
create index deadlines_heartbeat on platform.deadlines (last_heartbeat);
select platform.guard('deadlines');
select platform.allow('tenant', 'select, insert, update, delete', 'deadlines');
select platform.allow('poller', 'select, update', 'deadlines');
select platform.open_to('poller', 'deadlines');
