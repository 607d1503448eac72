package se.larmnav.routine.reference;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** An editor and the loader agree on how values are written. */
class WrittenFormsTest {

	private static final List<String> OTHERS = List.of("", "5", "1 weeks", "5 week", "0 days", "5 fortnights", "-1 day",
			"250", "250 kr", "1,5 SEK", "half", "1/2/3", "7:00-22:00", "24:00-25:00", "weekdays 08:00-16:00",
			"month on 31 at 07:00", "week at 07:00", "area/evening", "unit/", "list/", "case/nobody", "boss",
			"not  urgent", "in a hurry", "soon", "sideways to 1 SEK");

	@TestFactory
	Stream<DynamicTest> whatOneTakesTheOtherTakes() {
		return WrittenForms.all()
			.entrySet()
			.stream()
			.map((one) -> DynamicTest.dynamicTest(one.getKey().getSimpleName(), () -> {
				var pattern = Pattern.compile(one.getValue().pattern());
				assertThat(one.getValue().examples()).isNotEmpty()
					.allMatch((text) -> pattern.matcher(text).find() && reads(one.getKey(), text));
				assertThat(Stream.concat(OTHERS.stream(), everyExample()))
					.allMatch((text) -> pattern.matcher(text).find() == reads(one.getKey(), text));
			}));
	}

	private static Stream<String> everyExample() {
		return WrittenForms.all().values().stream().flatMap((form) -> form.examples().stream());
	}

	private static boolean reads(Class<?> type, String text) {
		try {
			type.getMethod("parse", String.class).invoke(null, text);
			return true;
		}
		catch (InvocationTargetException refused) {
			return false;
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
