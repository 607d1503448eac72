--liquibase formatted sql

--changeset larmnav:deviation-routes
-- Deviations of all kinds: not only of an alarm's promise, and by which route each is handled.
alter table deviation drop constraint deviation_state_check;
alter table deviation add constraint deviation_state_check
    check (state in ('DRAFT', 'REPORTED', 'ROUTED_INTERNAL', 'ROUTED_SUPPLIER', 'INVESTIGATED', 'CLOSED'));
alter table deviation
    alter column alarm_id drop not null,
    alter column promised drop not null,
    add column reported_by_name   text,
    add column way                text,
    add column responsible        text,
    add column link               text,
    add column external_reference text,
    add column external_date      date,
    add column investigation      text,
    add column closed_at          timestamptz,
    add constraint deviation_external check ((external_reference is null) = (external_date is null));
