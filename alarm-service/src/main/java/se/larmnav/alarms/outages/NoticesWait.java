package se.larmnav.alarms.outages;

import java.util.List;

import se.larmnav.tenancy.TenantId;

/** Somebody is to be told of a fault as soon as it stands on disk. */
record NoticesWait(TenantId tenant, KeptOutages.Kept outage, List<KeptNotices.Unsent> notices) {
}
