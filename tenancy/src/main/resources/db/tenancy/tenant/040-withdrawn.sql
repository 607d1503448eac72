--liquibase formatted sql

--changeset larmnav:kept-routine-withdrawn
-- A version that was taken back before its first day is never in force.
alter table kept_routine add withdrawn boolean not null default false;
