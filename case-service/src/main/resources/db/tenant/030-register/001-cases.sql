--liquibase formatted sql

--changeset larmnav:register-1
create table case_number (
    year int primary key,
    last int not null
);

create table alarm_case (
    id               uuid primary key,
    version          bigint       not null,
    number           varchar(20)  not null unique,
    person_id        uuid         not null references person,
    administration   varchar(60),
    responsible      varchar(200),
    responsible_name varchar(200),
    area             varchar(60),
    opened_at        timestamptz  not null
);
create index alarm_case_person on alarm_case (person_id);
--rollback drop table alarm_case; drop table case_number;
