package se.larmnav.routine.installation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Role;
import se.larmnav.routine.Source;
import se.larmnav.routine.application.Information;
import se.larmnav.routine.organisation.Target;
import se.larmnav.routine.time.CalendarSpan;
import se.larmnav.routine.time.Due;
import se.larmnav.routine.time.SwedishTime;

/**
 * How alarms are installed (block {@code installation}).
 *
 * @param by the unit that installs
 * @param role the only role that may say installerat (GBG-INS-02)
 * @param ready how a case becomes ready for installation
 * @param normally the target time, if the municipality has one
 * @param urgently the time when it is urgent, if the municipality has one
 * @param coverage what is said about coverage where the device stands, if anything
 * @param information what the person must be told at installation
 * @param technology which devices and connections may be used, if that is decided
 * @param families the kinds of device that may be installed
 * @param accessories names of accessories, in Swedish
 */
public record InstallationRules(Target by, Role role, Ready ready, @Nullable Normally normally,
		@Nullable Urgently urgently, @Nullable Coverage coverage, @MayBeLeftOut List<Information> information,
		@Nullable Technology technology, List<DeviceFamily> families, @MayBeLeftOut List<String> accessories,
		Source source) {

	public InstallationRules {
		if (families.isEmpty()) {
			throw new IllegalArgumentException("at least one family of devices");
		}
		information = List.copyOf(information);
		families = List.copyOf(families);
		accessories = List.copyOf(accessories);
	}

	/** How a case becomes ready for installation, once its gate is open. */
	public enum Ready {

		/** Somebody says "klart för installation". */
		SAID,

		/** By itself, as soon as nothing is missing. */
		BY_ITSELF

	}

	/** The target, counted from a start point (AMB-06). */
	public record Normally(CalendarSpan within, StartPoint from, Source source) {
	}

	/** From when the target is counted. */
	public enum StartPoint {

		READY_FOR_INSTALLATION, ASSIGNMENT_RECEIVED, DECISION

	}

	/** The target when it is urgent, from the application. */
	public record Urgently(CalendarSpan within, Source source) {
	}

	/**
	 * Coverage is recorded.
	 *
	 * @param insufficient what happens when there is too little, in Swedish
	 * @param enough the answers with which the alarm may be said to be installed
	 */
	public record Coverage(List<Answer> enough, String insufficient, Source source) {

		/** The names are those of the API. */
		public enum Answer {

			GOOD, WEAK, NONE

		}

	}

	/** The day by which it should be installed, from its start point. */
	public Optional<Due> due(Instant startPoint) {
		return Optional.ofNullable(this.normally)
			.map((normally) -> Due.by(normally.within.from(SwedishTime.dateOf(startPoint))));
	}

	/** The day by which an urgent one should be installed. */
	public Optional<Due> urgentDue(Instant assessed) {
		return Optional.ofNullable(this.urgently)
			.map((urgently) -> Due.by(urgently.within.from(SwedishTime.dateOf(assessed))));
	}

	/** What the person must still be told. */
	public List<Information> missing(Set<String> given) {
		return this.information.stream().filter((one) -> !given.contains(one.key())).toList();
	}

	/** Whether the coverage is enough to go on; true where nothing is said about it. */
	public boolean hasEnough(Coverage.@Nullable Answer answer) {
		return this.coverage == null || (answer != null && this.coverage.enough.contains(answer));
	}

	/** The family of devices with this key. */
	public Optional<DeviceFamily> family(String key) {
		return this.families.stream().filter((one) -> one.key().equals(key)).findFirst();
	}

	/** The families that may be installed; what only stays where it is, is not one. */
	public List<DeviceFamily> newFamilies() {
		var decided = this.technology;
		return (decided == null) ? this.families
				: this.families.stream().filter((one) -> decided.ofNew().contains(one.technology())).toList();
	}

}
