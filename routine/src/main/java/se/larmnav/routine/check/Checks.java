package se.larmnav.routine.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import se.larmnav.routine.Routine;
import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.tree.Tree;
import se.larmnav.routine.tree.TreeText;

/**
 * Checks a draft before it is published, without running anything (design.md 4). Errors
 * stop publication, warnings may be accepted.
 */
public final class Checks {

	private Checks() {
	}

	/**
	 * What there is to say of a draft.
	 * @param name of its file
	 * @param today cover is looked at from this day, or from the day on which the draft
	 * comes into force
	 */
	public static List<Finding> of(String name, String yaml, Organisation organisation, LocalDate today) {
		try {
			return of(name, yaml, MunicipalFiles.routine(name, yaml, 1, organisation), organisation, today);
		}
		catch (InvalidFile unreadable) {
			return Unreadable.findings(unreadable);
		}
	}

	/** What there is to say of all files of a municipality. */
	public static List<Finding> of(Map<String, String> files, LocalDate today) {
		try {
			var municipality = MunicipalFiles.municipality(files);
			var findings = new ArrayList<Finding>();
			for (var routine : municipality.routines()) {
				String name = "routine-" + routine.validFrom() + ".yaml";
				findings.addAll(
						of(name, Objects.requireNonNull(files.get(name)), routine, municipality.organisation(), today));
			}
			return findings;
		}
		catch (InvalidFile unreadable) {
			return Unreadable.findings(unreadable);
		}
	}

	/**
	 * What there is to say of an organisation, by itself and beside routines that name
	 * it.
	 * @param routines their texts by name
	 */
	public static List<Finding> of(Organisation organisation, Map<String, String> routines, LocalDate today) {
		try {
			MunicipalFiles.organisation(TreeText.of(Tree.of(organisation)));
		}
		catch (InvalidFile unreadable) {
			return Unreadable.findings(unreadable);
		}
		return new TreeMap<>(routines).entrySet()
			.stream()
			.flatMap((routine) -> of(routine.getKey(), routine.getValue(), organisation, today).stream())
			.toList();
	}

	/** Whether something stops publication. */
	public static boolean stop(List<Finding> findings) {
		return findings.stream().anyMatch((one) -> one.severity() == Severity.ERROR);
	}

	private static List<Finding> of(String name, String yaml, Routine routine, Organisation organisation,
			LocalDate today) {
		var from = routine.validFrom().isAfter(today) ? routine.validFrom() : today;
		var draft = new Draft(name, yaml, routine, organisation, from);
		new StepChecks(draft).check();
		new PersonalFacts(draft).check();
		new Nobody(draft).check();
		new Responders(draft).check();
		new RolesApart(draft).check();
		new Times(draft).check();
		return draft.findings();
	}

}
