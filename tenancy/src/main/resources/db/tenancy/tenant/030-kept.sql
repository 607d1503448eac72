--liquibase formatted sql

--changeset larmnav:kept-routine
-- The routine's versions as tenant-service told them; a published version never changes. The id tells a municipality
-- that was removed and made again from what it was before.
create table kept_routine (
    version    int  primary key,
    valid_from date not null,
    yaml       text not null,
    id         uuid not null default uuidv7()
);

--changeset larmnav:kept-organisation
create table kept_organisation (
    version int  primary key,
    yaml    text not null,
    id      uuid not null default uuidv7()
);
