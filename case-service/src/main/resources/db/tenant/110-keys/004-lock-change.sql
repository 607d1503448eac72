--liquibase formatted sql

--changeset larmnav:keys-4
-- When the lock was changed, who told it, and when it was written.
alter table key_set add column lock_changed_on date;
alter table key_set add column lock_reported_by varchar(200);
alter table key_set add column lock_reported_at timestamptz;
alter table key_set add column lock_registered_by varchar(200);
--rollback alter table key_set drop column lock_registered_by; alter table key_set drop column lock_reported_at; alter table key_set drop column lock_reported_by; alter table key_set drop column lock_changed_on;
