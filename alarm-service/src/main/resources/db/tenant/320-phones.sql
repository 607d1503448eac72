--liquibase formatted sql

--changeset larmnav:phones
-- The phones that people have let notify them; the keys are the phone's public ones.
create table phone (
    id        uuid        primary key,
    user_name text        not null,
    endpoint  text        not null unique,
    key       text        not null,
    secret    text        not null,
    since     timestamptz not null
);
create index phone_user on phone (user_name);

-- Who has a phone that several use, until when; the login's subject is what the platform knows of it.
create table phone_holder (
    subject   text        primary key,
    user_name text        not null,
    name      text        not null,
    until     timestamptz not null
);
