package se.larmnav.alarms.alarms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Refusal;

/**
 * An alarm from the first press until it is documented. What the unit does with it is in
 * {@link UnitWork}; the state has one writer, {@link #move}.
 */
@Entity
@Table(name = "alarm")
class Alarm {

	@Id
	private UUID id;

	@Embedded
	private Origin origin;

	@Enumerated(EnumType.STRING)
	private AlarmState state;

	@Column(name = "answered_at")
	private @Nullable Instant answeredAt;

	@Embedded
	@AttributeOverride(name = "subject", column = @Column(name = "answered_by"))
	@AttributeOverride(name = "name", column = @Column(name = "answered_by_name"))
	private @Nullable Actor answeredBy;

	@Embedded
	private @Nullable Contacts contacts;

	@Embedded
	private @Nullable Errand errand;

	/** What earlier errands of the same alarm took. */
	@Column(name = "minutes_before")
	private int minutesBefore;

	@Embedded
	private @Nullable Closure closure;

	@Embedded
	private Chain chain;

	@Transient
	private final List<Happening> happenings = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Alarm() {
	}

	Alarm(Press press) {
		this.id = press.id();
		this.origin = new Origin(press);
		this.state = AlarmState.RECEIVED;
		this.chain = new Chain();
		happened(What.RECEIVED, Actor.DEVICE, press.at(), press.kind(), press.text());
	}

	/** The only writer of the state. */
	void move(AlarmState next) {
		if (!state.mayBecome(next)) {
			throw notInThisState().with("wanted", next.name());
		}
		state = next;
	}

	/** Pressed again: one alarm with a counter, as urgent as the most urgent press. */
	void press(Press press) {
		origin.again(press);
		happened(What.PRESSED, Actor.DEVICE, press.at(), press.kind(), press.text());
		if (state == AlarmState.DONE) {
			beginAnew(press.at());
		}
	}

	/** The help has gone and the person presses again: nobody has the alarm. */
	private void beginAnew(Instant at) {
		move(AlarmState.RECEIVED);
		origin.anew(at);
		minutesBefore += (errand == null) ? 0 : errand.minutes();
		answeredAt = null;
		answeredBy = null;
		contacts = null;
		errand = null;
		happened(What.RECEIVED, Actor.DEVICE, at);
	}

	/** Withdrawn at the device: marked, never closed by it. */
	void reset(String kind, Instant at) {
		origin.reset(at);
		happened(What.RESET, Actor.DEVICE, at, kind);
	}

	void staffSignal(String kind, Instant at) {
		happened(What.STAFF_SIGNAL, Actor.DEVICE, at, kind);
	}

	/**
	 * The device has taken its own fault back; nothing else ends an alarm without a
	 * person.
	 */
	void restored(String kind, Instant at) {
		happened(What.RESTORED, Actor.DEVICE, at, kind);
		if (!origin.isTechnical() || state.isWithUnit()) {
			origin.reset(at);
			return;
		}
		end(new Ending("restored", "restored", kind, null), Actor.DEVICE, at);
	}

	void answer(Actor who, Instant at) {
		if (state != AlarmState.RECEIVED && who.is(answeredBy)) {
			return;
		}
		if (state != AlarmState.RECEIVED) {
			throw Refusal.conflict("already-answered")
				.with("by", (answeredBy == null) ? null : answeredBy.name())
				.with("at", (answeredAt == null) ? null : answeredAt.toString());
		}
		move(AlarmState.ANSWERED);
		answeredAt = at;
		answeredBy = who;
		happened(What.ANSWERED, who, at);
	}

	void takeOver(Actor who, Instant at) {
		requireAnswered();
		if (!who.is(answeredBy)) {
			happened(What.TAKEN_OVER, who, at, (answeredBy == null) ? null : answeredBy.name());
			answeredBy = who;
		}
	}

	/** The operator's contact. */
	void contact(Actor who, Contact contact, Instant at) {
		requireAnswered();
		keep(who, contact, at);
		if (!state.isWithOperator() || !contact.channel().isPerson()) {
			return;
		}
		if (contact.talked()) {
			become(AlarmState.ANSWERED);
		}
		else if (state != AlarmState.NO_CONTACT_PHONE) {
			become(contact.channel() == Channel.PHONE ? AlarmState.NO_CONTACT_PHONE : AlarmState.NO_CONTACT_DEVICE);
		}
	}

	void keep(Actor who, Contact contact, Instant at) {
		contacts().add(contact, at);
		happened(contact.talked() ? What.TALKED : What.NO_CONTACT, who, at, contact.channel().name(), contact.cause());
	}

	void dispatch(Actor who, Recipient to, String lacks, Instant at) {
		move(AlarmState.DISPATCHED);
		if (errand != null && errand.isTheUnits()) {
			happened(What.RECALLED, who, at);
		}
		errand = new Errand(to, at);
		happened(What.DISPATCHED, who, at, to.name(), contacts().cause(), lacks);
	}

	void note(Actor who, String text, Instant at) {
		happened(What.NOTED, who, at, text);
	}

	void promiseBroken(String promise, Instant at) {
		happened(What.PROMISE_BROKEN, Actor.CLOCK, at, promise);
	}

	/**
	 * Closes it; a person's alarm only when somebody has had contact or been there
	 * (LJU-ALM-07).
	 */
	void close(Actor who, Ending ending, Instant at) {
		if (!origin.isTechnical()) {
			requireAnswered();
			if (!contacts().somebodyKnows() && (errand == null || errand.time(Step.ON_SITE) == null)) {
				throw Refusal.conflict("no-contact-and-no-visit");
			}
		}
		end(ending, who, at);
	}

	private void end(Ending ending, Actor who, Instant at) {
		become(AlarmState.DONE);
		move(AlarmState.CLOSED);
		closure = new Closure(ending, at);
		happened(What.CLOSED, who, at, ending.words(), ending.note());
	}

	private void requireAnswered() {
		if (state == AlarmState.RECEIVED || state == AlarmState.CLOSED) {
			throw notInThisState();
		}
	}

	Refusal notInThisState() {
		return Refusal.conflict("not-in-this-state").with("state", state.name());
	}

	void become(AlarmState next) {
		if (state != next) {
			move(next);
		}
	}

	void happened(What what, Actor who, Instant at, @Nullable String... details) {
		happenings.add(Happening.of(what, who, at, details));
	}

	/** What has happened since last asked, to be written into the history. */
	List<Happening> takeHappenings() {
		var taken = List.copyOf(happenings);
		happenings.clear();
		return taken;
	}

	Chain chain() {
		return chain;
	}

	AlarmState state() {
		return state;
	}

	Origin origin() {
		return origin;
	}

	@Nullable Errand errand() {
		return errand;
	}

	Contacts contacts() {
		if (contacts == null) {
			contacts = new Contacts();
		}
		return contacts;
	}

	AlarmFacts facts() {
		var minutes = minutesBefore + ((errand == null) ? 0 : errand.minutes());
		return new AlarmFacts(id, chain.length(), origin.facts(), state, answeredAt, answeredBy,
				(contacts == null) ? null : contacts.last(), (contacts == null) ? null : contacts.cause(),
				(errand == null) ? null : errand.facts(), (closure == null) ? null : closure.facts(minutes));
	}

}
