package se.larmnav.tenants.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Otherwise;
import se.larmnav.contract.tenants.RoutinesApi.Trial;
import se.larmnav.routine.history.CaseJudge;
import se.larmnav.routine.history.History;
import se.larmnav.routine.history.Outcome;
import se.larmnav.routine.history.Recorded;
import se.larmnav.routine.history.Tried;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.ServiceClients;
import se.larmnav.tenants.routine.RoutineVersions;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tries a draft on what was recorded, beside the version in force; nothing is touched.
 */
@Component
class DraftTrial {

	/** What waits when the time begins, began before: no wait of a routine is longer. */
	private static final Duration BEFORE = Duration.ofDays(100);

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final DraftChecks checks;

	private final RoutineVersions versions;

	private final Routines routines;

	private final CasesOfRoutineApi cases;

	private final Clock clock;

	DraftTrial(DraftChecks checks, RoutineVersions versions, Routines routines, ServiceClients clients, Clock clock) {
		this.checks = checks;
		this.versions = versions;
		this.routines = routines;
		this.cases = clients.client("cases", CasesOfRoutineApi.class, PATIENCE);
		this.clock = clock;
	}

	Trial of(RoutineDraft draft, int days) {
		var inForce = this.routines.version(this.versions.inForce());
		var routine = this.checks.read(draft).orElseThrow(() -> Refusal.conflict("draft-unreadable"));
		var tried = tryOn(new History(inForce, routine, List.of(CaseJudge::new)), TrialDays.last(days, this.clock));
		return new Trial(inForce.version(), tried.from(), tried.until(), tried.subjects(), tried.summary(),
				tried.otherwise().stream().map(DraftTrial::otherwise).toList(), RoutineDraft.digest(tried.canonical()));
	}

	private Tried tryOn(History history, TrialDays days) {
		return history.tryOn(recorded(days.from().minus(BEFORE), days.until()).stream(), days.from(), days.until());
	}

	private List<Recorded> recorded(Instant from, Instant until) {
		var all = new ArrayList<Recorded>();
		@Nullable String after = null;
		try {
			do {
				var part = this.cases.recorded(from, until, after);
				all.addAll(part.applications());
				all.addAll(part.events());
				all.addAll(part.work());
				after = part.next();
			}
			while (after != null);
		}
		catch (RestClientException away) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "cases", away);
		}
		return all;
	}

	private static Otherwise otherwise(se.larmnav.routine.history.Otherwise one) {
		var outcome = Objects.requireNonNull(one.was() == null ? one.would() : one.was());
		return new Otherwise(one.how().name(), one.subject(), outcome.kind().name(), day(one.was()), day(one.would()),
				one.sentence());
	}

	private static @Nullable LocalDate day(@Nullable Outcome outcome) {
		if (outcome == null) {
			return null;
		}
		return outcome.due() == null ? SwedishTime.dateOf(outcome.at()) : outcome.due();
	}

}
