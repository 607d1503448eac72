--liquibase formatted sql

--changeset larmnav:organisation-change
-- What a version changed. Nothing for versions from before this, and for those that came as a file.
alter table organisation_version add column what text;
alter table organisation_version add column how text;
alter table organisation_version add column subject text;

--changeset larmnav:login-work
-- Staff that a version changed, to be told to the login; open until that has been done.
create table login_work (
    version  int         primary key references organisation_version,
    asked_at timestamptz not null,
    done_at  timestamptz,
    tries    int         not null default 0,
    error    text
);
