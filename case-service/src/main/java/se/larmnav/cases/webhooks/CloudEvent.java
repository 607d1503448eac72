package se.larmnav.cases.webhooks;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import se.larmnav.tenancy.TenantId;

/**
 * An event as it is sent (CloudEvents 1.0, structured): ids only.
 *
 * @param subject the case
 */
record CloudEvent(String specversion, UUID id, String source, String type, UUID subject, Instant time,
		String datacontenttype, Map<String, UUID> data) {

	static CloudEvent of(TenantId tenant, DeliveryFile told) {
		var ids = new TreeMap<String, UUID>();
		ids.put("caseId", told.caseId());
		if (told.assignment() != null) {
			ids.put("assignmentId", told.assignment());
		}
		return new CloudEvent("1.0", told.id(), "/" + tenant.value() + "/cases", told.type(), told.caseId(), told.at(),
				"application/json", ids);
	}

}
