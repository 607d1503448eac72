package se.larmnav.alarms.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.alarms.AlarmFacts;
import se.larmnav.alarms.alarms.AlarmState;
import se.larmnav.alarms.errand.Recipient;
import se.larmnav.alarms.homes.Home;
import se.larmnav.alarms.homes.Homes;
import se.larmnav.routine.dispatch.Dispatch;
import se.larmnav.routine.dispatch.NoContactStep;
import se.larmnav.routine.dispatch.Proposal;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** Asks the routine and the organisation whom to send. */
@Component
public class Dispatching {

	private static final Logger LOG = LoggerFactory.getLogger(Dispatching.class);

	private static final Set<Unit.Kind> RESPONDERS = Set.of(Unit.Kind.LARM_UNIT, Unit.Kind.HOME_CARE,
			Unit.Kind.NIGHT_PATROL);

	private final Routines routines;

	private final Organisations organisations;

	private final Homes homes;

	Dispatching(Routines routines, Organisations organisations, Homes homes) {
		this.routines = routines;
		this.homes = homes;
		this.organisations = organisations;
	}

	/** Whom the routine names for this alarm; by when it was received (AMB-50). */
	public Optional<Proposal> proposal(AlarmFacts alarm) {
		var origin = alarm.origin();
		return next(alarm).or(() -> rules(alarm).flatMap((rules) -> organisation().map((organisation) -> rules
			.propose(origin.receivedAt(), origin.area(), isProtected(alarm), organisation))));
	}

	/** Who is marked as protected is dispatched by another channel (PRO-ALM-05). */
	private boolean isProtected(AlarmFacts alarm) {
		return homes.byIds(alarm.origin().homes()).stream().map(Home::facts).anyMatch(Home.Facts::underProtection);
	}

	/** Whom the chain names for an alarm that a unit has not taken in time. */
	private Optional<Proposal> next(AlarmFacts alarm) {
		var errand = alarm.errand();
		if (errand == null || !isNotTaken(alarm)) {
			return Optional.empty();
		}
		return rules(alarm).flatMap((rules) -> organisation().flatMap((organisation) -> rules.next(errand.passed(),
				alarm.origin().area(), isProtected(alarm), organisation)));
	}

	private static boolean isNotTaken(AlarmFacts alarm) {
		return alarm.unacknowledged() && alarm.state().isWithOperator();
	}

	/** To whom an alarm goes by itself that a unit has not taken in time. */
	Optional<Recipient> onwards(AlarmFacts alarm) {
		return next(alarm).filter(Proposal::goesByItself).map((proposal) -> receiver(alarm, null));
	}

	/** Whether the unit that has it is the one that the routine named for this errand. */
	public boolean isAsNamed(AlarmFacts alarm) {
		var errand = alarm.errand();
		var origin = alarm.origin();
		return errand != null && rules(alarm)
			.flatMap((rules) -> organisation().flatMap((organisation) -> (errand.passed() == 0)
					? Optional.of(rules.propose(origin.receivedAt(), origin.area(), false, organisation))
					: rules.next(errand.passed() - 1, origin.area(), false, organisation)))
			.flatMap((named) -> Optional.ofNullable(named.unit()))
			.filter((unit) -> unit.id().equals(errand.unit()))
			.isPresent();
	}

	/** Everybody who may be sent to this alarm. */
	public List<Unit> responders(AlarmFacts alarm) {
		return responders().filter((unit) -> allows(alarm, unit)).toList();
	}

	private Stream<Unit> responders() {
		return organisation().stream()
			.flatMap((organisation) -> organisation.units().stream())
			.filter((unit) -> RESPONDERS.contains(unit.kind()));
	}

	private boolean allows(AlarmFacts alarm, Unit unit) {
		return rules(alarm).map((rules) -> rules.allows(unit)).orElse(true);
	}

	/**
	 * An alarm is opened also where nobody has told how the municipality is organised.
	 */
	private Optional<Organisation> organisation() {
		try {
			return Optional.of(organisations.current());
		}
		catch (IllegalStateException ex) {
			LOG.warn("Nobody can be proposed: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	/** The unit that was chosen, or else the one that the routine names. */
	public Recipient recipient(AlarmFacts alarm, @Nullable String chosen) {
		requireTheStepsBefore(alarm);
		if (chosen != null && !allows(alarm, responder(chosen))) {
			throw Refusal.invalid("/unit", "own-staff-only");
		}
		return receiver(alarm, chosen);
	}

	/** The same for what has been sent already, to whomever it was. */
	public Recipient receiver(AlarmFacts alarm, @Nullable String chosen) {
		var proposal = proposal(alarm);
		var unit = (chosen == null) ? proposal.flatMap((named) -> Optional.ofNullable(named.unit()))
			.orElseThrow(() -> Refusal.invalid("/unit", "area-unknown")) : responder(chosen);
		return new Recipient(unit.id(), unit.name(), proposal.map((named) -> named.channel().name()).orElse("PHONE"),
				proposal.map(Proposal::responders).orElse(1), passed(alarm));
	}

	private static int passed(AlarmFacts alarm) {
		return (alarm.errand() == null || !isNotTaken(alarm)) ? 0 : alarm.errand().passed() + 1;
	}

	/** What must be told to the unit and is not known, in words. */
	public String lacks(AlarmFacts alarm) {
		return rules(alarm)
			.map((rules) -> HandOver.lacks(rules.handOver().facts(), homes.byIds(alarm.origin().homes())))
			.orElse("");
	}

	private Unit responder(String id) {
		return responders().filter((unit) -> unit.id().equals(id))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid("/unit", "not-a-responder"));
	}

	/**
	 * No contact through the device: the routine may demand the ordinary telephone first
	 * (LJU-ALM-04).
	 */
	private void requireTheStepsBefore(AlarmFacts alarm) {
		if (!mayBeSent(alarm)) {
			throw Refusal.conflict("ordinary-phone-first");
		}
	}

	/** Whether all that the routine demands before a dispatch has been tried. */
	public boolean mayBeSent(AlarmFacts alarm) {
		return alarm.state() != AlarmState.NO_CONTACT_DEVICE
				|| !rules(alarm).map(Dispatching::callsOrdinaryPhoneFirst).orElse(false);
	}

	private static boolean callsOrdinaryPhoneFirst(Dispatch rules) {
		var steps = rules.noContact().steps();
		var call = steps.indexOf(NoContactStep.CALL_ORDINARY_PHONE);
		var send = steps.indexOf(NoContactStep.DISPATCH);
		return call >= 0 && (send < 0 || call < send);
	}

	private Optional<Dispatch> rules(AlarmFacts alarm) {
		var version = alarm.origin().routineVersion();
		return (version == 0) ? Optional.empty() : Optional.of(routines.version(version).dispatch());
	}

}
