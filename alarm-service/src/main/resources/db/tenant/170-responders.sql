--liquibase formatted sql

--changeset larmnav:responders
-- How many of the unit go together, and who of them have taken it. Nothing in errands from before: one goes.
alter table alarm add column responders int, add column going text[];
