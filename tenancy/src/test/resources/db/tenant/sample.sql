--liquibase formatted sql

--changeset larmnav:note
create table note (
    id   uuid primary key,
    text text not null
);

--changeset larmnav:ticket
create sequence ticket_number increment by 20;
create table ticket (
    number bigint primary key
);

--changeset larmnav:received
create table received (
    nr   bigint primary key generated always as identity,
    id   uuid not null,
    text text not null
);
