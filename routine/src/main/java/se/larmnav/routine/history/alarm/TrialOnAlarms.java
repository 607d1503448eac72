package se.larmnav.routine.history.alarm;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;

import se.larmnav.routine.Routine;
import se.larmnav.routine.guarantee.Promise;
import se.larmnav.routine.history.History;
import se.larmnav.routine.history.Otherwise;
import se.larmnav.routine.history.Summary;
import se.larmnav.routine.history.alarm.TriedAlarms.Example;
import se.larmnav.routine.organisation.Organisation;

/**
 * Tries a draft on one alarm after the other, each beside the routine that was in force
 * when it came. Of what has been tried only counts, examples and a digest stay in memory.
 */
public final class TrialOnAlarms {

	/** So many examples of each kind of difference. */
	private static final int EXAMPLES = 20;

	private final IntFunction<Routine> versions;

	private final Routine draft;

	private final Organisation organisation;

	private final Promise.Declared declared;

	private final Instant from;

	private final Instant until;

	private final Map<Integer, History> histories = new TreeMap<>();

	private final AlarmCounts counts = new AlarmCounts();

	private final Summary summary = new Summary();

	private final Map<String, Integer> exemplified = new HashMap<>();

	private final List<Example> examples = new ArrayList<>();

	private final MessageDigest digest = TriedAlarms.beginning();

	private int alarms;

	private int open;

	private int unjudged;

	private int otherwise;

	/**
	 * Begins.
	 * @param versions the routines that have been in force, by their version
	 * @param organisation to whom both send: the municipality as it is now
	 */
	public TrialOnAlarms(IntFunction<Routine> versions, Routine draft, Organisation organisation,
			Promise.Declared declared, Instant from, Instant until) {
		this.versions = versions;
		this.draft = draft;
		this.organisation = organisation;
		this.declared = declared;
		this.from = from;
		this.until = until;
	}

	/** Tries the draft on one more; each alarm once, in the order in which they came. */
	public void add(RecordedAlarm alarm) {
		this.alarms++;
		if (alarm.isOpenAt(this.until)) {
			this.open++;
		}
		if (alarm.routine() == 0) {
			this.unjudged++;
			return;
		}
		var compared = this.histories.computeIfAbsent(alarm.routine(), this::beside)
			.compare(List.of(alarm), this.from, this.until);
		compared.were().forEach(this.counts::was);
		compared.would().forEach(this.counts::would);
		compared.otherwise().forEach((one) -> differs(alarm, one));
	}

	private History beside(int version) {
		return new History(this.versions.apply(version), this.draft,
				List.of((course) -> new AlarmJudge(course, this.organisation, this.declared)));
	}

	private void differs(RecordedAlarm alarm, Otherwise one) {
		this.otherwise++;
		this.summary.add(one);
		this.digest.update(TriedAlarms.canonical(alarm.id()));
		this.digest.update(TriedAlarms.canonical(one));
		var outcome = Objects.requireNonNull(one.was() == null ? one.would() : one.was());
		if (this.exemplified.merge(outcome.kind() + "." + one.how(), 1, Integer::sum) <= EXAMPLES) {
			this.examples.add(new Example(alarm.id(), alarm.received(), one));
		}
	}

	/** What has come of it. */
	public TriedAlarms tried() {
		var all = this.counts.all();
		var whole = TriedAlarms.beginning();
		whole.update(TriedAlarms.canonical(all));
		whole.update(TriedAlarms.canonical(List.of(this.from, this.until, this.alarms, this.open)));
		whole.update(copy(this.digest));
		return new TriedAlarms(this.from, this.until, List.copyOf(this.histories.keySet()), this.alarms, this.open,
				this.unjudged, all, this.summary.sentences(), this.otherwise, this.examples,
				HexFormat.of().formatHex(whole.digest()));
	}

	private static byte[] copy(MessageDigest digest) {
		try {
			return ((MessageDigest) digest.clone()).digest();
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
