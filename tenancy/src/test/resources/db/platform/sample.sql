--liquibase formatted sql

--changeset larmnav:journal
-- A shared table with a system role of its own, as alarm intake has.
create table platform.journal (
    nr     bigint primary key generated always as identity,
    tenant text default platform.tenant(),
    text   text not null
);
select platform.guard('journal');
select platform.allow('tenant', 'select, insert', 'journal');
select platform.allow('intake', 'insert', 'journal');
select platform.open_to('intake', 'journal');
