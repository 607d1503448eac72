--liquibase formatted sql

--changeset larmnav:kept-municipality
-- What the municipality is called, as its letters say it; nothing in what was told before it was.
alter table kept_organisation add column municipality text;
