package se.larmnav.tenants.drafts;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

import se.larmnav.contract.tenants.AlarmTrialsApi.AlarmTrial;
import se.larmnav.contract.tenants.AlarmTrialsApi.Count;
import se.larmnav.contract.tenants.AlarmTrialsApi.Example;
import se.larmnav.routine.Routine;
import se.larmnav.routine.guarantee.DeclaredPeriods;
import se.larmnav.routine.history.alarm.TrialOnAlarms;
import se.larmnav.routine.history.alarm.TriedAlarms;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.ServiceClients;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Tries a draft on the alarms that were recorded, a part of them at a time; nothing is
 * touched.
 */
@Component
class DraftOnAlarms {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final DraftChecks checks;

	private final Routines routines;

	private final Organisations organisations;

	private final AlarmsOfRoutineApi alarms;

	private final Clock clock;

	DraftOnAlarms(DraftChecks checks, Routines routines, Organisations organisations, ServiceClients clients,
			Clock clock) {
		this.checks = checks;
		this.routines = routines;
		this.organisations = organisations;
		this.alarms = clients.client("alarms", AlarmsOfRoutineApi.class, PATIENCE);
		this.clock = clock;
	}

	AlarmTrial of(RoutineDraft draft, int days) {
		var routine = this.checks.read(draft).orElseThrow(() -> Refusal.conflict("draft-unreadable"));
		return answer(tried(routine, TrialDays.last(days, this.clock)));
	}

	private TriedAlarms tried(Routine draft, TrialDays days) {
		try {
			var part = this.alarms.recorded(days.from(), days.until(), null);
			var trial = new TrialOnAlarms(this.routines::version, draft, this.organisations.current(),
					new DeclaredPeriods(part.declared()), days.from(), days.until());
			part.alarms().forEach(trial::add);
			for (var next = part.next(); next != null; next = part.next()) {
				part = this.alarms.recorded(days.from(), days.until(), next);
				part.alarms().forEach(trial::add);
			}
			return trial.tried();
		}
		catch (RestClientException away) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "alarms", away);
		}
	}

	private static AlarmTrial answer(TriedAlarms tried) {
		return new AlarmTrial(tried.against(), tried.from(), tried.until(), tried.alarms(), tried.open(),
				tried.unjudged(),
				tried.counts().stream().map(one -> new Count(one.what(), one.was(), one.would())).toList(),
				tried.summary(), tried.otherwise(), tried.examples().stream().map(DraftOnAlarms::example).toList(),
				tried.digest());
	}

	private static Example example(TriedAlarms.Example one) {
		var otherwise = one.otherwise();
		var was = otherwise.was();
		var would = otherwise.would();
		var outcome = Objects.requireNonNull(was == null ? would : was);
		return new Example(one.alarm(), one.received(), otherwise.how().name(), outcome.kind().name(),
				was == null ? null : was.at(), would == null ? null : would.at(), otherwise.sentence());
	}

}
