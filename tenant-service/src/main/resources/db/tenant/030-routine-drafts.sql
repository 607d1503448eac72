--liquibase formatted sql

--changeset larmnav:routine-draft
-- A routine on its way to be published; version counts its changes, approved is the digest of the text that was approved.
create table routine_draft (
    id        uuid   primary key,
    version   bigint not null,
    state     text   not null check (state in ('DRAFT', 'SENT', 'APPROVED', 'PUBLISHED')),
    name      text   not null,
    based_on  int    not null references routine_version,
    yaml      text   not null,
    approved  text,
    published int    unique references routine_version,
    check ((state = 'PUBLISHED') = (published is not null)),
    check ((state in ('APPROVED', 'PUBLISHED')) = (approved is not null))
);

--changeset larmnav:routine-act
-- Who did what with the routine, and when; what was deleted is still here.
create table routine_act (
    nr        bigint      primary key generated always as identity,
    draft     uuid,
    version   int references routine_version,
    at        timestamptz not null,
    subject   text        not null,
    user_name text        not null,
    name      text        not null,
    what      text        not null,
    word      text,
    check (draft is not null or version is not null)
);
create index routine_act_draft on routine_act (draft, nr);
create trigger routine_act_stays before update or delete or truncate on routine_act
    for each statement execute function platform.append_only();

--changeset larmnav:routine-origin
-- Where a version came from, when it was no file, and that it was withdrawn before its first day.
create table routine_origin (
    version   int  primary key references routine_version,
    draft     uuid not null unique,
    based_on  int  not null references routine_version,
    author    text not null,
    approver  text not null,
    publisher text not null
);
create trigger routine_origin_stays before update or delete or truncate on routine_origin
    for each statement execute function platform.append_only();

create table routine_withdrawal (
    version int         primary key references routine_version,
    at      timestamptz not null,
    by_name text        not null,
    because text        not null
);
create trigger routine_withdrawal_stays before update or delete or truncate on routine_withdrawal
    for each statement execute function platform.append_only();
