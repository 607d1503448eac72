--liquibase formatted sql

--changeset larmnav:escalation
-- How many of the routine's chain have had an errand before, and who of the unit have said that they cannot take it.
alter table alarm add column chain_passed int, add column declined text[];
