package se.larmnav.cases.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.assignments.AssignmentFile;
import se.larmnav.cases.assignments.AssignmentState;
import se.larmnav.cases.decisions.DecisionFile;
import se.larmnav.cases.installations.InstallationFile;
import se.larmnav.cases.keys.KeySetFile;
import se.larmnav.cases.keysafes.KeySafeFile;
import se.larmnav.cases.texts.Texts;
import se.larmnav.contract.cases.CasesApi.ProcessStep;
import se.larmnav.routine.time.SwedishTime;

/**
 * The process line: where a case stands between application and a service that has begun.
 */
@Component
class ProcessLine {

	private final Texts texts;

	private final Clock clock;

	ProcessLine(Texts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	List<ProcessStep> of(CaseNow now) {
		var line = new ArrayList<ProcessStep>();
		add(line, "application", at(now.application().map(ApplicationFile::receivedAt).orElse(null)));
		add(line, "decision", at(now.decision().map(DecisionFile::decidedAt).orElse(null)));
		add(line, "assignments", sent(now));
		boolean safe = now.safe().isPresent();
		add(line, safe ? "key-safe" : "keys", safe ? booked(now) : held(now));
		add(line, "ready", at(now.installation().map(InstallationFile::readyAt).orElse(null)));
		add(line, "installed", at(now.installation().map(InstallationFile::installedAt).orElse(null)));
		add(line, "started", started(now));
		return now.application().isPresent() ? line : known(line, now);
	}

	/** Of a case that was taken over nobody here knows all that came before. */
	private static List<ProcessStep> known(List<ProcessStep> line, CaseNow now) {
		var known = new ArrayList<ProcessStep>();
		line.stream()
			.filter((step) -> step.on() != null)
			.map((step) -> new ProcessStep(step.key(), step.label(), "DONE", step.on()))
			.forEach(known::add);
		var last = line.getLast();
		if (last.on() == null) {
			boolean runs = now.assignments().stream().anyMatch((one) -> one.state() == AssignmentState.STARTED);
			known.add(new ProcessStep(last.key(), last.label(), runs ? "DONE" : "CURRENT", null));
		}
		return known;
	}

	/** What people call the step where the case stands. */
	String current(CaseNow now) {
		var line = of(now);
		return line.stream()
			.filter((step) -> step.state().equals("CURRENT"))
			.findFirst()
			.orElseGet(line::getLast)
			.label();
	}

	/**
	 * The first step that is not done is the current one; what is done later stays to
	 * come.
	 */
	private void add(List<ProcessStep> line, String key, @Nullable LocalDate done) {
		boolean allDone = line.stream().allMatch((step) -> step.state().equals("DONE"));
		String state = !allDone ? "TO_COME" : done == null ? "CURRENT" : "DONE";
		line.add(new ProcessStep(key, texts.of("process." + key), state, done));
	}

	private static @Nullable LocalDate sent(CaseNow now) {
		if (now.assignments().isEmpty() || now.assignments().stream().anyMatch((one) -> one.sentAt() == null)) {
			return null;
		}
		return at(now.assignments().getFirst().sentAt());
	}

	private static @Nullable LocalDate held(CaseNow now) {
		return now.keys()
			.filter((set) -> set.state().isHeld())
			.map((KeySetFile set) -> at(set.collectedAt()))
			.orElse(null);
	}

	private @Nullable LocalDate booked(CaseNow now) {
		return now.safe().filter(this::isOnItsWay).map((one) -> at(one.visit())).orElse(null);
	}

	/** A visit that has passed without a key safe on the wall is no way in. */
	private boolean isOnItsWay(KeySafeFile safe) {
		boolean toCome = safe.visit() != null && !safe.visit().isBefore(clock.instant());
		return safe.state().isMounted() || (safe.state().isBooked() && toCome);
	}

	private static @Nullable LocalDate started(CaseNow now) {
		var services = now.assignments().stream().filter(AssignmentFile::isService).toList();
		if (services.isEmpty() || services.stream().anyMatch((one) -> one.startedAt() == null)) {
			return null;
		}
		return at(services.getFirst().startedAt());
	}

	private static @Nullable LocalDate at(@Nullable Instant moment) {
		return moment == null ? null : SwedishTime.dateOf(moment);
	}

}
