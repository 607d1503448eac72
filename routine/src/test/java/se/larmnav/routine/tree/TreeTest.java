package se.larmnav.routine.tree;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import se.larmnav.routine.Files;
import se.larmnav.routine.file.MunicipalFiles;

import static org.assertj.core.api.Assertions.assertThat;

class TreeTest {

	static final java.util.List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void whatIsWrittenFromTheTreeIsReadAsTheSameRoutine(String alias) {
		var routine = Files.routine(alias);

		var again = MunicipalFiles.routine("routine", TreeText.of(Tree.of(routine)), routine.version());

		assertThat(again).isEqualTo(routine);
		assertThat(Tree.of(again)).isEqualTo(Tree.of(routine));
	}

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void whatIsWrittenFromTheTreeIsReadAsTheSameOrganisation(String alias) {
		var organisation = Files.municipality(alias).organisation();

		assertThat(MunicipalFiles.organisation(TreeText.of(Tree.of(organisation)))).isEqualTo(organisation);
	}

	@Test
	void aPathIsWrittenAsProblemsWriteIt() {
		assertThat(Path.ROOT.key("steps").item(2).key("due")).hasToString("steps[3].due");
	}

}
