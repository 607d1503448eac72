package se.larmnav.cases.keys;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.Assignments;
import se.larmnav.cases.journal.Category;
import se.larmnav.cases.journal.Journal;
import se.larmnav.cases.journal.Line;
import se.larmnav.cases.register.CaseRegister;
import se.larmnav.cases.register.Happened;
import se.larmnav.cases.texts.Texts;
import se.larmnav.routine.access.GivenItem;
import se.larmnav.routine.access.KeyItem;
import se.larmnav.routine.step.Event;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Routines;

/** The key sets: asked for, collected, tried, signed for and kept. */
@Service
@Transactional
public class Keys implements DeadlineHandler {

	/** The deadline when it must be said that the assignment cannot be carried out. */
	static final String LATE = "keys-late";

	private final KeySets sets;

	private final KeyRules rules;

	private final CaseRegister register;

	private final Assignments assignments;

	private final Routines routines;

	private final Journal journal;

	private final Texts texts;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Keys(KeySets sets, KeyRules rules, CaseRegister register, Assignments assignments, Routines routines,
			Journal journal, Texts texts, Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
		this.sets = sets;
		this.rules = rules;
		this.register = register;
		this.assignments = assignments;
		this.routines = routines;
		this.journal = journal;
		this.texts = texts;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/** The key set of a case. */
	@Transactional(readOnly = true)
	public Optional<KeySetFile> of(UUID caseId) {
		return sets.findByCaseId(caseId).map(KeySet::file);
	}

	/** The key sets of these cases. */
	@Transactional(readOnly = true)
	public List<KeySetFile> ofAll(Collection<UUID> cases) {
		return sets.findByCaseIdIn(cases).stream().map(KeySet::file).toList();
	}

	/** The sets for which these units wait, longest waiting first. */
	@Transactional(readOnly = true)
	public List<KeySetFile> awaitedBy(Collection<String> units) {
		return units.isEmpty() ? List.of() : sets.awaitedBy(units).stream().map(KeySet::file).toList();
	}

	/** Whether a complete set, tried and signed for, is held. */
	@Transactional(readOnly = true)
	public boolean isComplete(UUID caseId) {
		return of(caseId).filter((set) -> set.state().isHeld())
			.filter((set) -> rules.of(set).missing(given(set)).isEmpty())
			.isPresent();
	}

	/**
	 * The keys are asked for when the assignment about the service is received
	 * (GBG-ASG-04), and not any more when nothing is granted.
	 */
	@EventListener
	@Order(0)
	void on(Happened happened) {
		if (happened.event() == Event.DECISION_REVOKED) {
			sets.findByCaseId(happened.caseId()).filter(KeySet::cancelled).ifPresent((set) -> {
				sets.flush();
				deadlines.clear(LATE, set.id());
			});
		}
		if (happened.event() != Event.ASSIGNMENT_RECEIVED || happened.assignment() == null) {
			return;
		}
		var assignment = assignments.assignment(happened.assignment());
		if (assignment.isService() && sets.findByCaseId(happened.caseId()).isEmpty()) {
			ask(assignment, happened.at());
		}
	}

	private void ask(AssignmentFile assignment, Instant received) {
		var routine = routines.inForce(received);
		KeyRules.of(routine).ifPresent((rule) -> {
			var set = new KeySet(assignment.caseId(), String.valueOf(assignment.receiver()), received,
					routine.version());
			KeyContacting.next(set, rule, received);
			var contacts = rule.contacts();
			if (contacts != null) {
				var late = contacts.cannotBeCarriedOut(received).at();
				set.cannotBeCarriedOutAfter(late);
				deadlines.set(LATE, set.id(), late);
			}
			sets.saveAndFlush(set);
		});
	}

	@Override
	public String kind() {
		return LATE;
	}

	@Override
	public void due(UUID setId, Instant due) {
		Caller.call(Caller.automation(texts.of("actor.platform")), () -> {
			late(setId);
			return setId;
		});
	}

	/**
	 * The time for the keys has run out: it is said once that the assignment cannot be
	 * carried out (GBG-KEY-09).
	 */
	private void late(UUID setId) {
		sets.findById(setId).ifPresent((set) -> {
			var caseId = set.file().caseId();
			register.change(caseId);
			if (set.missingTold(clock.instant())) {
				sets.flush();
				journal.write(Line.of(caseId, Category.KEYS, texts.of("keys.late")));
				events.publishEvent(serviceOf(caseId, Happened.in(caseId, Event.KEYS_LATE, clock.instant())));
			}
		});
	}

	private Happened serviceOf(UUID caseId, Happened happened) {
		return assignments.of(caseId)
			.stream()
			.filter(AssignmentFile::isService)
			.findFirst()
			.map((one) -> happened.to(one.id()))
			.orElse(happened);
	}

	private static List<GivenItem> given(KeySetFile set) {
		return set.items()
			.stream()
			.map((one) -> new GivenItem(one.kind(), one.form() == null ? null : KeyItem.Form.valueOf(one.form()),
					GivenItem.Status.valueOf(one.status()),
					one.tried() == null ? null : GivenItem.Tried.valueOf(one.tried())))
			.toList();
	}

}
