--liquibase formatted sql

--changeset larmnav:work-2
-- What was answered when a piece of work was done, with the question as it was asked.
create table work_answer (
    work_item_id uuid          not null references work_item,
    position     int           not null,
    question     varchar(60)   not null,
    label        varchar(500)  not null,
    answer       varchar(2000) not null,
    primary key (work_item_id, position)
);
--rollback drop table work_answer;
