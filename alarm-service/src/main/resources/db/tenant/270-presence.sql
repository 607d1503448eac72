--liquibase formatted sql

--changeset larmnav:presence
-- Whether somebody of the errand marked that he or she was there, and not only that it was done.
alter table alarm add column arrival_marked boolean;
