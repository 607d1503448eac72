--liquibase formatted sql

--changeset larmnav:routine-sharing
-- Who let other municipalities use a version, and who stopped.
create table routine_sharing (
    nr        bigint      primary key generated always as identity,
    version   int         not null references routine_version,
    at        timestamptz not null,
    subject   text        not null,
    user_name text        not null,
    name      text        not null,
    what      text        not null check (what in ('SHARED', 'STOPPED'))
);
create trigger routine_sharing_stays before update or delete or truncate on routine_sharing
    for each statement execute function platform.append_only();

--changeset larmnav:routine-adoption
-- That a draft began as another municipality's routine, with the text as it was then.
create table routine_adoption (
    draft        uuid        primary key,
    municipality text        not null,
    name         text        not null,
    version      int         not null,
    adopted_at   timestamptz not null,
    yaml         text        not null
);
create trigger routine_adoption_stays before update or delete or truncate on routine_adoption
    for each statement execute function platform.append_only();
