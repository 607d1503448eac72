--liquibase formatted sql

--changeset larmnav:assignments-2
-- What the document of an assignment says more than when it was sent.
create table assignment_supplement (
    assignment_id uuid          not null references assignment,
    position      int           not null,
    text          varchar(3000) not null,
    at            timestamptz   not null,
    by_name       varchar(200)  not null,
    primary key (assignment_id, position)
);
--rollback drop table assignment_supplement;
