--liquibase formatted sql

--changeset larmnav:tenant-of-role splitStatements:false
-- The tenant whose role works now: roles are named after the database and the tenant. A login or a system role gives
-- a name that no tenant may have.
create function platform.tenant() returns text
    language sql stable parallel safe
    return substr(current_user, length(current_database()) + 2);

--changeset larmnav:allow splitStatements:false
-- Gives a role of this database, named by the last part of its name, rights to a table.
create function platform.allow(role text, rights text, target text) returns void
    language plpgsql as $$
begin
    execute format('grant %s on platform.%I to %I', rights, target, current_database() || '_' || role);
end
$$;

--changeset larmnav:guard splitStatements:false
-- Shows each tenant its own rows of a shared table and nobody else anything.
create function platform.guard(target text) returns void
    language plpgsql as $$
begin
    execute format('alter table platform.%I enable row level security', target);
    execute format('create policy own on platform.%I using (tenant = platform.tenant()) with check (tenant = platform.tenant())', target);
end
$$;

--changeset larmnav:open-to splitStatements:false
-- Shows a system role the rows of all tenants of a guarded table; what it may do with them is said by allow.
create function platform.open_to(role text, target text) returns void
    language plpgsql as $$
begin
    execute format('create policy %I on platform.%I to %I using (true) with check (true)', role, target,
        current_database() || '_' || role);
end
$$;

--changeset larmnav:append-only splitStatements:false
-- For tables whose rows are never changed and never taken away, not even by their owner.
create function platform.append_only() returns trigger
    language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

--changeset larmnav:tenants
create table platform.tenants (
    alias   text        primary key,
    state   text        not null check (state in ('OPEN', 'QUARANTINED')),
    version text        not null,
    problem text,
    since   timestamptz not null default clock_timestamp()
);
select platform.allow('poller', 'select', 'tenants');
