package se.larmnav.tenants.onboarding;

import java.util.List;
import java.util.Map;

import se.larmnav.routine.check.Unreadable;
import se.larmnav.routine.example.Trials;
import se.larmnav.routine.file.InvalidFile;
import se.larmnav.routine.file.MunicipalFiles;
import se.larmnav.routine.file.Municipality;
import se.larmnav.routine.file.Problem;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.TenantId;

/**
 * Files that somebody wants to register a municipality with, judged before anything is
 * done.
 */
final class Candidate {

	private Candidate() {
	}

	/** What the files say; a refusal names file, line and key of all that is wrong. */
	static Newcomer of(Map<String, String> files) {
		try {
			var said = MunicipalFiles.municipality(files);
			demand(said);
			return Newcomer.of(files);
		}
		catch (InvalidFile ex) {
			throw refusal(ex.problems());
		}
	}

	private static void demand(Municipality said) {
		var tenant = said.tenant();
		if (!TenantId.isValid(tenant.alias())) {
			throw wrong("tenant.yaml", "alias", "a name that the platform does not use itself");
		}
		if (!tenant.host().equals(tenant.alias())) {
			throw wrong("tenant.yaml", "host", "the same as the alias");
		}
		for (var routine : said.routines()) {
			if (!routine.code().equals(tenant.code())) {
				throw wrong("routine-" + routine.validFrom() + ".yaml", "code", "the same as in tenant.yaml");
			}
		}
		var trials = new Trials(said.routines().getLast(), said.organisation());
		for (var tried : trials.run(said.examples())) {
			if (!tried.asExpected()) {
				throw wrong("examples.yaml", tried.example().name(), "the routine gives: " + tried.found());
			}
		}
	}

	private static InvalidFile wrong(String file, String key, String text) {
		return new InvalidFile(List.of(new Problem(file, 1, 1, key, text)));
	}

	private static Refusal refusal(List<Problem> problems) {
		var first = Refusal.invalid("/files/" + problems.getFirst().file(), "wrong-file");
		problems.stream().skip(1).forEach(problem -> first.and("/files/" + problem.file(), "wrong-file"));
		return first.with("problems", Unreadable.inSwedish(problems));
	}

}
