--liquibase formatted sql

--changeset larmnav:people-1
create table person (
    id                  uuid primary key,
    version             bigint       not null,
    personal_number     varchar(12)  not null unique check (personal_number ~ '^[0-9]{12}$'),
    given_name          varchar(120) not null,
    family_name         varchar(120) not null,
    phone               varchar(40)  not null,
    street              varchar(200) not null,
    postcode            varchar(10)  not null,
    place               varchar(100) not null,
    entrance            varchar(200),
    client_organisation varchar(40),
    changed_at          timestamptz  not null
);
create index person_family_name on person (lower(family_name) text_pattern_ops, lower(given_name));
create index person_given_name on person (lower(given_name) text_pattern_ops);

create table relative (
    person_id uuid         not null references person,
    position  int          not null,
    name      varchar(200) not null,
    relation  varchar(100) not null,
    phone     varchar(40)  not null,
    has_key   boolean      not null,
    primary key (person_id, position)
);
--rollback drop table relative; drop table person;
