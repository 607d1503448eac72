package se.larmnav.alarms.outages;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.alarms.history.Actor;
import se.larmnav.alarms.outages.KeptOutages.Kept;
import se.larmnav.alarms.sending.Addressees;
import se.larmnav.alarms.words.ShownLists;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.routine.Routine;
import se.larmnav.routine.document.GoverningDocument;
import se.larmnav.routine.document.GoverningDocument.Place;
import se.larmnav.routine.dispatch.Shown;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** The tenant's operational faults, from the report until they are over. */
@Service
@Transactional
class Outages {

	private final KeptOutages outages;

	private final KeptNotices kept;

	private final Notices notices;

	private final Routines routines;

	private final Organisations organisations;

	private final ShownLists shown;

	private final Clock clock;

	Outages(KeptOutages outages, KeptNotices kept, Notices notices, Routines routines, Organisations organisations,
			ShownLists shown, Clock clock) {
		this.outages = outages;
		this.kept = kept;
		this.notices = notices;
		this.routines = routines;
		this.organisations = organisations;
		this.shown = shown;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Kept> now() {
		return outages.openOrSince(shown.since(Shown::outages));
	}

	/** Those whom the routine names are told when this transaction stands on disk. */
	public Kept report(OutagesApi.Report report) {
		var text = Words.toSend(report.text());
		var begun = Optional.ofNullable(report.begunAt()).orElseGet(this::instant);
		if (begun.isAfter(instant())) {
			throw Refusal.invalid("/begunAt", "in-the-future");
		}
		var routine = routines.inForce(clock.instant());
		var told = new Told(new Addressees(organisations.current(), area(report.area())));
		var rules = routine.outages();
		var outage = new Kept(UUID.randomUUID(), begun.truncatedTo(ChronoUnit.MICROS), instant(), name(), text,
				report.area(), OutageState.REPORTED, (rules == null) ? List.of() : told.assessors(rules), List.of(),
				null, routine.version());
		outages.keep(outage);
		write(outage, "REPORTED", text);
		if (rules != null) {
			kept.expect(outage.id(), told.all(rules));
			notices.tell(outage);
		}
		return outage;
	}

	private @Nullable String area(@Nullable String area) {
		if (area != null && organisations.current().area(area).isEmpty()) {
			throw Refusal.invalid("/area", "area-unknown");
		}
		return area;
	}

	/**
	 * An assessment of one's own, behind which only the caller stands as yet; or without
	 * words the one that stands there.
	 */
	public Kept assess(UUID id, @Nullable String words) {
		var outage = held(id);
		requireOpen(outage);
		var me = Caller.current().userName();
		if (!outage.assessors().contains(me)) {
			throw Refusal.notAllowed("not-assessor");
		}
		if (words != null && !words.isBlank()) {
			write(outage, "ASSESSED", words.strip());
			return agreed(outage, List.of(me));
		}
		if (outage.agreed().isEmpty()) {
			throw Refusal.invalid("/text", "required");
		}
		if (outage.agreed().contains(me)) {
			return outage;
		}
		write(outage, "AGREED", "");
		var agreed = new ArrayList<>(outage.agreed());
		agreed.add(me);
		return agreed(outage, agreed);
	}

	private Kept agreed(Kept outage, List<String> agreed) {
		return become(outage, agreed.containsAll(outage.assessors()) ? OutageState.ASSESSED : OutageState.REPORTED,
				agreed, null);
	}

	/** A plan is opened: which, by whom and when stands in the log. */
	public Kept open(UUID id, String plan) {
		var outage = held(id);
		var document = plans(outage).stream()
			.filter((one) -> one.key().equals(plan))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("plan"));
		write(outage, "PLAN_OPENED", document.title());
		return outage;
	}

	public Kept act(UUID id, String words) {
		var outage = held(id);
		requireOpen(outage);
		write(outage, "ACTED", Words.of(words));
		return isAssessed(outage) ? become(outage, OutageState.MEASURE, outage.agreed(), null) : outage;
	}

	public Kept end(UUID id, String words) {
		var outage = held(id);
		requireOpen(outage);
		if (!isAssessed(outage)) {
			throw Refusal.conflict("not-assessed");
		}
		write(outage, "ENDED", Words.of(words));
		return become(outage, OutageState.RESOLVED, outage.agreed(), instant());
	}

	/** The documents by which it is handled, as they were when it was reported. */
	List<GoverningDocument> plans(Kept outage) {
		Routine routine = routines.version(outage.routineVersion());
		return routine.documentsAt(Place.OUTAGE);
	}

	/** Whether everybody who assesses it stands behind one assessment, or nobody must. */
	static boolean isAssessed(Kept outage) {
		return outage.agreed().containsAll(outage.assessors());
	}

	private Kept become(Kept outage, OutageState next, List<String> agreed, @Nullable Instant ended) {
		if (outage.state() != next && !outage.state().mayBecome(next)) {
			throw notInThisState(outage);
		}
		outages.became(outage.id(), next, agreed, ended);
		return held(outage.id());
	}

	private static void requireOpen(Kept outage) {
		if (outage.state() == OutageState.RESOLVED) {
			throw notInThisState(outage);
		}
	}

	private static Refusal notInThisState(Kept outage) {
		return Refusal.conflict("not-in-this-state").with("state", outage.state().name());
	}

	private Kept held(UUID id) {
		return outages.hold(id).orElseThrow(() -> Refusal.notFound("outage"));
	}

	private void write(Kept outage, String what, String text) {
		outages.write(outage.id(), what, Actor.current(), text, instant());
	}

	private static String name() {
		return Caller.current().name();
	}

	/** PostgreSQL keeps microseconds. */
	private Instant instant() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
