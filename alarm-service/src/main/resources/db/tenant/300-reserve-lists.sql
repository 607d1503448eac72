--liquibase formatted sql

--changeset larmnav:reserve-lists
-- Lists that units print for the day when nothing works; encrypted by a key that is not in the database.
create table reserve_list (
    unit      text        primary key,
    unit_name text        not null,
    made_at   timestamptz not null,
    homes     int         not null,
    content   bytea       not null
);
