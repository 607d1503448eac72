--liquibase formatted sql

--changeset larmnav:pages
-- Who has been told, outside the screens, that nobody answers; of nobody in person.
create table page (
    id     uuid        primary key,
    level  int         not null check (level > 0),
    at     timestamptz not null,
    alarms int         not null,
    oldest timestamptz not null
);
create index page_at on page (at);

create table page_notice (
    id      uuid primary key,
    page    uuid not null references page (id),
    number  int  not null,
    to_name text not null,
    by_way  text not null check (by_way in ('PUSH', 'SMS', 'EMAIL')),
    address text not null,
    state   text not null check (state in ('WAITING', 'SENT', 'FAILED')),
    at      timestamptz,
    why     text
);
create index page_notice_of on page_notice (page, number);
