package se.larmnav.routine.difference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import se.larmnav.routine.Role;
import se.larmnav.routine.Routine;
import se.larmnav.routine.file.GivenAtLoading;
import se.larmnav.routine.file.Inline;
import se.larmnav.routine.file.Shape;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every key and every choice of the language has Swedish words; new ones bring theirs.
 */
class WordsTest {

	/** These have words elsewhere: in the routine's titles and in the shared texts. */
	private static final Set<Class<?>> ELSEWHERE = Set.of(Role.class, Event.class, Condition.class, Fact.class);

	private final Set<Type> seen = new HashSet<>();

	private final Set<String> missing = new TreeSet<>();

	@Test
	void everyKeyAndEveryChoiceHasSwedishWords() {
		walk(Routine.class);

		assertThat(this.missing).as("without words in words_sv.properties").isEmpty();
		assertThat(this.seen).hasSizeGreaterThan(80);
	}

	private void walk(Type type) {
		if (!this.seen.add(type)) {
			return;
		}
		if (type instanceof ParameterizedType generic) {
			Arrays.stream(generic.getActualTypeArguments()).forEach(this::walk);
			return;
		}
		var one = (Class<?>) type;
		if (one.isEnum() && !ELSEWHERE.contains(one)) {
			Arrays.stream(one.getEnumConstants()).forEach((choice) -> need(one, Shape.written(choice)));
		}
		if (Shape.isValue(one)) {
			return;
		}
		if (one.isSealed()) {
			Arrays.stream(one.getPermittedSubclasses()).forEach((variant) -> variant(one, variant));
			return;
		}
		for (var component : one.getRecordComponents()) {
			if (!component.isAnnotationPresent(GivenAtLoading.class)) {
				component(one, component);
			}
		}
	}

	private void component(Class<?> record, RecordComponent component) {
		if (Shape.isSource(component)) {
			Shape.SOURCE_KEYS.forEach((key) -> need(record, key));
			return;
		}
		if (!component.isAnnotationPresent(Inline.class)) {
			need(record, Shape.key(component));
		}
		walk(component.getGenericType());
	}

	private void variant(Class<?> type, Class<?> variant) {
		if (!Shape.isNamedByFirstKey(variant)) {
			need(type, Shape.kebab(variant.getSimpleName()));
		}
		walk(variant);
	}

	private void need(Class<?> type, String key) {
		if (Words.key(type.getSimpleName(), key).isEmpty()) {
			this.missing.add(type.getSimpleName() + "." + key);
		}
	}

}
