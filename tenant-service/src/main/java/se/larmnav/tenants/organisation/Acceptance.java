package se.larmnav.tenants.organisation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import se.larmnav.routine.check.Checks;
import se.larmnav.routine.check.Finding;
import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.difference.PlaceInSwedish;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

import org.springframework.stereotype.Component;

/**
 * Whether a changed organisation may take effect: nothing that the routine in force, or
 * one to come, needs may be missing in it. What was wrong before does not stop a change
 * of something else.
 */
@Component
class Acceptance {

	private final Routines routines;

	private final Clock clock;

	Acceptance(Routines routines, Clock clock) {
		this.routines = routines;
		this.clock = clock;
	}

	/** Refuses an organisation with errors that were not there before. */
	void require(Organisation before, Organisation after) {
		var texts = new LinkedHashMap<String, String>();
		this.routines.inForceAndComing(this.clock.instant()).forEach(one -> texts.put(one.file(), one.yaml()));
		var found = errors(after, texts);
		if (found.isEmpty()) {
			return;
		}
		var known = errors(before, texts).stream().map(Finding::text).collect(Collectors.toSet());
		var fresh = found.stream().filter(one -> !known.contains(one.text())).toList();
		if (!fresh.isEmpty()) {
			throw Refusal.conflict("organisation-has-errors")
				.with("findings", fresh.stream().map(one -> said(one, after, texts)).toList());
		}
	}

	private List<Finding> errors(Organisation organisation, Map<String, String> texts) {
		return Checks.of(organisation, texts, SwedishTime.dateOf(this.clock.instant()))
			.stream()
			.filter(one -> one.severity() == Severity.ERROR)
			.toList();
	}

	private Said said(Finding finding, Organisation organisation, Map<String, String> texts) {
		var text = texts.get(finding.file());
		var places = (text != null) ? PlaceInSwedish.in(MunicipalFiles.routine(finding.file(), text, 1), organisation)
				: PlaceInSwedish.in(organisation, this.routines.inForce(this.clock.instant()));
		return new Said(finding.code(), finding.file(), places.of(finding.path()), finding.text());
	}

	/**
	 * A finding as the problem tells it.
	 *
	 * @param place in Swedish
	 */
	record Said(String code, String file, String place, String text) {
	}

}
