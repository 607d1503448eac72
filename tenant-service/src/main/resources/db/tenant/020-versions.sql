--liquibase formatted sql

--changeset larmnav:organisation-version
create table organisation_version (
    version      int         primary key,
    yaml         text        not null,
    published_at timestamptz not null,
    published_by text        not null
);
create trigger organisation_version_stays before update or delete on organisation_version
    for each statement execute function platform.append_only();

--changeset larmnav:routine-version
-- A published version never changes; cases and alarms remember by number which one judged them.
create table routine_version (
    version      int         primary key,
    valid_from   date        not null,
    yaml         text        not null,
    published_at timestamptz not null,
    published_by text        not null
);
create trigger routine_version_stays before update or delete on routine_version
    for each statement execute function platform.append_only();
