--liquibase formatted sql

--changeset larmnav:municipality
-- The municipality as its own schema knows it; opened_at says that the others have been told.
create table municipality (
    alias     text        primary key,
    name      text        not null,
    code      text        not null,
    host      text        not null,
    yaml      text        not null,
    opened_at timestamptz
);

--changeset larmnav:onboarding-file
-- What the municipality was registered with, until it has become its organisation and its routine.
create table onboarding_file (
    name text primary key,
    yaml text not null
);
