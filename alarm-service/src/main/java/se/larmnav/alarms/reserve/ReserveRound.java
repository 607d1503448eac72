package se.larmnav.alarms.reserve;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.larmnav.routine.file.NationalFiles;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantRegister;

/**
 * Looks, every ten minutes and for each tenant, whether the lists are to be made anew; a
 * night when we were not running is made up for.
 */
@Component
class ReserveRound {

	private static final Logger LOG = LoggerFactory.getLogger(ReserveRound.class);

	private final ReserveLists lists;

	private final KeptLists kept;

	private final Routines routines;

	private final TenantRegister register;

	private final TransactionOperations transaction;

	private final Clock clock;

	ReserveRound(ReserveLists lists, KeptLists kept, Routines routines, TenantRegister register,
			TransactionOperations transaction, Clock clock) {
		this.lists = lists;
		this.kept = kept;
		this.routines = routines;
		this.register = register;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 600_000, initialDelay = 120_000)
	void all() {
		for (var tenant : register.open()) {
			try {
				Tenant.run(tenant, () -> transaction.executeWithoutResult((status) -> look()));
			}
			catch (RuntimeException ex) {
				LOG.warn("The reserve lists of {} were not made: {}", tenant, ex.toString());
			}
		}
	}

	/** Part of the bound tenant's transaction. */
	void look() {
		var now = clock.instant();
		var rule = routines.findInForce(now)
			.map((one) -> routines.version(one.version()).reception().reserveLists())
			.orElseGet(NationalFiles::reserveLists);
		if (kept.lastMade().map((last) -> !rule.every().next(last).isAfter(now)).orElse(true)) {
			lists.make();
		}
	}

}
