--liquibase formatted sql

--changeset larmnav:keysafes-2
-- When the person said no to it (refused-means-no-alarm).
alter table key_safe add column refused_at timestamptz;
--rollback alter table key_safe drop column refused_at;
