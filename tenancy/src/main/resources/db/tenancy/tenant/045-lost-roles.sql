--liquibase formatted sql

--changeset larmnav:kept-loss
-- Roles that a version of the organisation has taken from somebody; '*' is for who has left. A token may still tell of
-- them for a quarter of an hour, or to the end of the shift when the login is away.
create table kept_loss (
    user_name text not null,
    role      text not null,
    primary key (user_name, role)
);
