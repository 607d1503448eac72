package se.larmnav.routine.file;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import se.larmnav.routine.Files;

import static org.assertj.core.api.Assertions.assertThat;

class MunicipalFilesTest {

	static final java.util.List<String> MUNICIPALITIES = Files.MUNICIPALITIES;

	@ParameterizedTest
	@FieldSource("MUNICIPALITIES")
	void theFilesOfEachMunicipalityAreRead(String alias) {
		assertThat(Files.municipality(alias).routines()).hasSize(1);
	}

}
