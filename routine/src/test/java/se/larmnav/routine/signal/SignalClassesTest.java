package se.larmnav.routine.signal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.larmnav.routine.Files;

import static org.assertj.core.api.Assertions.assertThat;

/** The national table, by the codes of SS 91100. */
class SignalClassesTest {

	private static final SignalClasses CLASSES = Files.routine("goteborg").signals();

	@ParameterizedTest
	@CsvSource({ "ME,0003,0010,ALARM", "ME,3,10,ALARM", "'', 0003 ,0010,ALARM", "ME,0005,0009,ALARM",
			"ME,0014,0011,ALARM", "ME,9999,9999,ALARM", "ME,0003,0102,TEST", "ME,0002,0103,TEST",
			"PI,0002,0010,HEARTBEAT", "PI,0003,0085,HEARTBEAT", "RE,0003,0010,RESET", "ME,0003,0019,RESET",
			"ME,0041,0085,TECHNICAL", "ME,0003,0016,TECHNICAL", "ME,0003,0123,TECHNICAL", "ME,0002,0125,TECHNICAL",
			"ME,0002,0073,TECHNICAL", "ME,0002,0088,STAFF", "ME,0002,0110,ALARM", "ME,0002,0111,STAFF",
			"IN,0002,0070,TECHNICAL", "IN,0002,0010,INFORMATION" })
	void aSignalIsWhatItsCodesSay(String message, String type, String status, SignalClass.Kind kind) {
		assertThat(CLASSES.of(Signal.of(message, type, status)).kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "0085,0086", "0016,0015", "0014,0015", "0123,0124", "0026,0115", "0027,0116", "0024,0113", "0023,0112",
			"0025,0114", "0073,0075", "0073,0091" })
	void eachFaultHasASignalThatClosesIt(String fault, String restored) {
		assertThat(CLASSES.of(Signal.of("ME", "0002", restored)).restores()).isNotNull()
			.isEqualTo(CLASSES.of(Signal.of("ME", "0002", fault)).fault());
	}

}
