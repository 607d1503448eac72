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
import se.larmnav.alarms.contact.Contact;
import se.larmnav.alarms.contact.Contacts;
import se.larmnav.alarms.errand.Errand;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.history.Chain;
import se.larmnav.alarms.history.Happening;
import se.larmnav.alarms.history.What;
import se.larmnav.tenancy.Refusal;

/**
 * An alarm from the first press until it is documented. What is done with it stands where
 * it is done: {@link DeviceWork}, {@link OperatorWork}, {@link UnitWork}; the state has
 * one writer, {@link #move}.
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

	/** The help has gone and the person presses again: nobody has the alarm. */
	void beginAnew(Instant at) {
		move(AlarmState.RECEIVED);
		origin.anew(at);
		minutesBefore += (errand == null) ? 0 : errand.minutes();
		answeredAt = null;
		answeredBy = null;
		contacts = null;
		errand = null;
		happened(What.RECEIVED, Actor.DEVICE, at);
	}

	/** Somebody owns it from now on. */
	void answered(Actor who, Instant at) {
		move(AlarmState.ANSWERED);
		answeredAt = at;
		answeredBy = who;
		happened(What.ANSWERED, who, at);
	}

	void ownedBy(Actor who) {
		answeredBy = who;
	}

	@Nullable Actor owner() {
		return answeredBy;
	}

	@Nullable Instant answeredAt() {
		return answeredAt;
	}

	void keep(Actor who, Contact contact, Instant at) {
		contacts().add(contact, at);
		happened(contact.talked() ? What.TALKED : What.NO_CONTACT, who, at, contact.channel().name(), contact.cause());
	}

	void isErrandOf(Errand unit) {
		errand = unit;
	}

	/** Nobody has answered it in time; told once more each time. */
	void unanswered(Instant at) {
		if (state == AlarmState.RECEIVED) {
			origin.unanswered();
			happened(What.UNANSWERED, Actor.CLOCK, at);
		}
	}

	void promiseBroken(String promise, Instant at) {
		happened(What.PROMISE_BROKEN, Actor.CLOCK, at, promise);
	}

	void promiseNotCounted(String promise, Instant at) {
		happened(What.PROMISE_NOT_COUNTED, Actor.CLOCK, at, promise);
	}

	void visitRegistered(String words, Instant at) {
		happened(What.VISIT_REGISTERED, Actor.CLOCK, at, words);
	}

	void end(Ending ending, Actor who, Instant at) {
		become(AlarmState.DONE);
		move(AlarmState.CLOSED);
		closure = new Closure(ending, at);
		happened(What.CLOSED, who, at, ending.words(), ending.note());
	}

	/** Whether it has ended in this way already. */
	boolean hasEnded(Ending ending) {
		return closure != null && closure.is(ending);
	}

	/** What is documented stays as it is. */
	void requireOpen() {
		if (state == AlarmState.CLOSED) {
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
