package se.larmnav.routine.step;

import org.junit.jupiter.api.Test;

import se.larmnav.routine.Files;
import se.larmnav.routine.file.MunicipalFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The example of design.md section 4 is read as it stands there. */
class DesignExampleTest {

	private static final String EXAMPLE = """
			steps:
			  - on: assignment-sent
			    watch: enforcement
			    owner: decision-maker
			    due: 4 weeks
			    falls-away-on: service-started
			    then: { work: contact-alarm-unit, role: decision-maker }
			    source: "GBG-ASG-03, GBG-WAT-01"
			  - on: keys-collected
			    message: ready-for-installation
			    to: list/trygghetsjouren
			    facts: [name, personal-number, address, installation-notes]
			    protected: { to: list/trygghetsjouren, facts: [case-number] }
			    source: "GBG-KEY-20, GBG-MSG-05, PRO-KEY-06"
			""";

	@Test
	void theExampleOfTheDesignIsRead() {
		String yaml = String.valueOf(Files.of("goteborg").get("routine-2026-01-01.yaml"));
		String steps = yaml.substring(yaml.indexOf("\nsteps:") + 1);
		var organisation = Files.municipality("goteborg").organisation();

		var routine = MunicipalFiles.routine("example", yaml.replace(steps, EXAMPLE), 1, organisation);

		assertThat(routine.stepRules()).extracting(Step::makes)
			.hasExactlyElementsOfTypes(Makes.Watch.class, Makes.Message.class);
	}

}
