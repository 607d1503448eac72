package se.larmnav.alarms.exemptions;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.words.Words;
import se.larmnav.contract.alarms.ExemptionsApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

/**
 * The API of the periods; managers declare them. What has been told as broken before
 * stays so: a period never begins in the past.
 */
@RestController
class ExemptionsController implements ExemptionsApi {

	private static final int MOST = 100;

	private final Exemptions exemptions;

	private final Clock clock;

	ExemptionsController(Exemptions exemptions, Clock clock) {
		this.exemptions = exemptions;
		this.clock = clock;
	}

	@Override
	public List<Exemption> exemptions() {
		Caller.current()
			.require(Role.UNIT_HEAD.key(), Role.ON_CALL_LEADER.key(), Role.OPERATOR.key(), Role.TECHNICIAN.key());
		return exemptions.newest(MOST);
	}

	@Override
	@Transactional
	public Exemption declare(Declaration declaration) {
		requireManager();
		var kind = Words.read(Promise.Exemption.class, declaration.kind(), "/kind");
		var from = Optional.ofNullable(declaration.from()).orElseGet(this::now).truncatedTo(ChronoUnit.MICROS);
		if (from.isBefore(now())) {
			throw Refusal.invalid("/from", "in-the-past");
		}
		var until = declaration.until();
		if (until != null && !until.isAfter(from)) {
			throw Refusal.invalid("/until", "before-from");
		}
		if (declaration.reason().isBlank()) {
			throw Refusal.invalid("/reason", "required");
		}
		var by = Actor.current();
		var declared = new Exemption(UUID.randomUUID(), kind.name(), from,
				(until == null) ? null : until.truncatedTo(ChronoUnit.MICROS), declaration.reason().strip(),
				Caller.current().name(), now(), null);
		exemptions.keep(declared, by);
		return declared;
	}

	@Override
	@Transactional
	public Exemption endExemption(UUID id) {
		requireManager();
		var before = exemptions.find(id).orElseThrow(() -> Refusal.notFound("exemption"));
		if (!exemptions.end(id, Actor.current(), now())) {
			throw Refusal.conflict("over-already").with("until", String.valueOf(before.until()));
		}
		return exemptions.find(id).orElseThrow();
	}

	private static void requireManager() {
		Caller.current().require(Role.UNIT_HEAD.key(), Role.ON_CALL_LEADER.key());
	}

	/** PostgreSQL keeps microseconds. */
	private Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
