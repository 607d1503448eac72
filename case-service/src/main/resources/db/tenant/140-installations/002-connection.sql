--liquibase formatted sql

--changeset larmnav:installations-2
-- How the device is connected, where the routine asks for it.
alter table installation add column technology varchar(20);
alter table installation add column connected_by varchar(20);
alter table installation add column city_network boolean;
alter table installation add column connection_assessment varchar(1000);
--rollback alter table installation drop column connection_assessment; alter table installation drop column city_network; alter table installation drop column connected_by; alter table installation drop column technology;
