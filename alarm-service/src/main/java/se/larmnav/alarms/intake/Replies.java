package se.larmnav.alarms.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.scaip.Mrs;
import se.larmnav.alarms.scaip.Snu;
import se.larmnav.routine.Routine;
import se.larmnav.routine.dispatch.IntakeOrder;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.routine.installation.DeviceFamily;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.Routines;

/**
 * How each tenant's devices are answered and which of them first, kept in memory: an
 * answer must not wait for a tenant's schema.
 */
@Component
class Replies {

	private static final Logger LOG = LoggerFactory.getLogger(Replies.class);

	private static final Style PLAIN = new Style(false, null);

	private final Routes routes;

	private final Routines routines;

	private final Clock clock;

	private final Map<TenantId, Rules> byTenant = new ConcurrentHashMap<>();

	Replies(Routes routes, Routines routines, Clock clock) {
		this.routes = routes;
		this.routines = routines;
		this.clock = clock;
	}

	Style of(Optional<Route> route) {
		return route
			.flatMap((known) -> Optional.ofNullable(byTenant.get(known.tenant()))
				.map((rules) -> rules.style(known.family().orElse(""))))
			.orElse(PLAIN);
	}

	/** What is taken in first, as far as it is known whose it is. */
	IntakeOrder order(Optional<TenantId> tenant) {
		return tenant.map(byTenant::get).map(Rules::order).orElseGet(NationalFiles::order);
	}

	/**
	 * A routine comes into force at midnight without an event; a few seconds late is soon
	 * enough.
	 */
	@Scheduled(fixedDelay = 5_000, initialDelay = 0)
	void refresh() {
		for (var tenant : routes.tenants()) {
			try {
				byTenant.put(tenant, Rules.of(Tenant.call(tenant, () -> routines.inForce(clock.instant()))));
			}
			catch (RuntimeException ex) {
				LOG.debug("How devices of {} are answered is as it was: {}", tenant, ex.toString());
			}
		}
	}

	private record Rules(String voiceNumber, IntakeOrder order, Map<String, DeviceFamily.Reply> families) {

		static Rules of(Routine routine) {
			return new Rules(routine.reception().voiceNumber(), routine.reception().order(),
					routine.installation()
						.families()
						.stream()
						.collect(Collectors.toMap(DeviceFamily::key, DeviceFamily::reply)));
		}

		Style style(String family) {
			return new Style(families.get(family) == DeviceFamily.Reply.OWN_MESSAGE, voiceNumber);
		}

	}

	/** The reply's way, and the number that the device is told to call. */
	record Style(boolean ownMessage, @Nullable String voiceNumber) {

		private static final int DUPLEX = 1;

		private static final int NUMBER_FOLLOWS = 62;

		Mrs reply(String ref, Snu status, boolean withVoice) {
			return (withVoice && voiceNumber != null) ? new Mrs(ref, status, OptionalInt.of(DUPLEX),
					OptionalInt.of(NUMBER_FOLLOWS), Optional.of(voiceNumber)) : Mrs.of(ref, status);
		}

	}

}
