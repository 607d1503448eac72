--liquibase formatted sql

--changeset larmnav:history-seen
-- When a line was written and where the alarm stood then: what happened may be told later than it happened. Lines from before
-- have neither; their hash does not cover them.
alter table alarm_history add column known_at timestamptz, add column state text;
