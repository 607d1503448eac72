--liquibase formatted sql

--changeset larmnav:plans-2
-- Each version is printed and gone through by itself; whoever answers for it, and what is known of risks.
alter table alarm_plan add column printed_at timestamptz;
alter table alarm_plan add column printed_by varchar(200);
alter table alarm_plan add column reviewed_at timestamptz;
alter table alarm_plan add column reviewed_by varchar(200);
create table contact_person (
    case_id   uuid primary key references alarm_case,
    user_name varchar(100) not null,
    name      varchar(200) not null,
    named_at  timestamptz  not null,
    named_by  varchar(200) not null
);
create table risk_analysis (
    id      uuid primary key,
    case_id uuid          not null references alarm_case,
    text    varchar(8000) not null,
    made_at timestamptz   not null,
    made_by varchar(200)  not null
);
create index risk_analysis_case on risk_analysis (case_id, made_at desc);
create table risk_analysis_reading (
    analysis_id uuid         not null references risk_analysis,
    user_name   varchar(100) not null,
    name        varchar(200) not null,
    read_at     timestamptz  not null,
    primary key (analysis_id, user_name)
);
--rollback drop table risk_analysis_reading; drop table risk_analysis; drop table contact_person; alter table alarm_plan drop column reviewed_by; alter table alarm_plan drop column reviewed_at; alter table alarm_plan drop column printed_by; alter table alarm_plan drop column printed_at;
