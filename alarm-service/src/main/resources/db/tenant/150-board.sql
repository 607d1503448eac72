--liquibase formatted sql

--changeset larmnav:board
-- Counts the changes of the board; one row.
create table board (
    one     boolean primary key default true check (one),
    version bigint  not null
);
insert into board (version) values (1);

--changeset larmnav:alarm-reads
-- Who has been shown which alarm: one reading in the log for each.
create table alarm_read (
    alarm_id uuid not null,
    subject  text not null,
    primary key (alarm_id, subject)
);
