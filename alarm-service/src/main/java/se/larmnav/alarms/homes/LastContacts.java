package se.larmnav.alarms.homes;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.alarms.intake.DeviceHeard;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;

/**
 * Heartbeats in memory, written in batches: one commit each would be the most of all that
 * we write.
 */
@Component
class LastContacts {

	private static final Logger LOG = LoggerFactory.getLogger(LastContacts.class);

	/**
	 * A device's contact stays on the machine's time, whatever clock a demonstration has.
	 */
	private static final Clock MACHINE = Clock.systemUTC();

	private final Devices devices;

	private final TransactionOperations transaction;

	private final Map<TenantId, Map<String, Instant>> heard = new ConcurrentHashMap<>();

	LastContacts(Devices devices, TransactionOperations transaction) {
		this.devices = devices;
		this.transaction = transaction;
	}

	@EventListener
	void on(DeviceHeard event) {
		heard.computeIfAbsent(event.tenant(), (tenant) -> new ConcurrentHashMap<>())
			.put(event.controller(), MACHINE.instant());
	}

	@Scheduled(fixedDelay = 1_000)
	void write() {
		heard.forEach((tenant, contacts) -> {
			var batch = Map.copyOf(contacts);
			if (batch.isEmpty()) {
				return;
			}
			try {
				Tenant.run(tenant, () -> transaction.executeWithoutResult((status) -> devices.heard(batch)));
				batch.forEach(contacts::remove);
			}
			catch (RuntimeException ex) {
				LOG.warn("Contacts of {} are written later: {}", tenant, ex.toString());
			}
		});
	}

}
