--liquibase formatted sql

--changeset larmnav:letters-2
-- A letter that the letter service has not taken is sent by a person.
alter table letter
    add column given_up_at      timestamptz,
    add column given_up_because varchar(60);
alter table letter add constraint letter_given_up check ((given_up_at is null) = (given_up_because is null));
drop index letter_waiting;
create index letter_waiting on letter (since) where sent_at is null and given_up_at is null;
--rollback drop index letter_waiting; alter table letter drop column given_up_because, drop column given_up_at; create index letter_waiting on letter (since) where sent_at is null;
