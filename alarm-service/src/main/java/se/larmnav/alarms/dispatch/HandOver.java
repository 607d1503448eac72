package se.larmnav.alarms.dispatch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import se.larmnav.alarms.homes.Home;
import se.larmnav.routine.dispatch.HandOverFact;
import se.larmnav.routine.text.Texts;

/**
 * What the receiver of an alarm must be told (LJU-ALM-05), and what of it nobody knows.
 */
final class HandOver {

	private HandOver() {
	}

	/**
	 * In words, empty when all is known. An alarm is sent out all the same: whoever goes
	 * there must know that a fact is missing, not wait for it. The cause is told if
	 * possible.
	 */
	static String lacks(List<HandOverFact> facts, List<Home> homes) {
		var missing = facts.stream()
			.filter((fact) -> fact != HandOverFact.CAUSE && homes.stream().noneMatch((home) -> knows(home, fact)))
			.map((fact) -> Texts.national().of(Texts.Section.FACTS, key(fact)).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(", "));
		return missing.isEmpty() ? "" : Texts.national().phrase("alarm-lacks", Map.of("facts", missing));
	}

	private static boolean knows(Home home, HandOverFact fact) {
		var facts = home.facts();
		return switch (fact) {
			case WHO, NAME -> !facts.people().isEmpty();
			case ADDRESS -> facts.address() != null;
			case ALARM_CODE -> isThere(facts.access(), Home.Access::alarmCode);
			case ACCESS -> isThere(facts.access(), Home.Access::summary);
			case PLAN -> facts.plan() != null;
			case CAUSE -> true;
		};
	}

	private static <T> boolean isThere(@Nullable T whole, Function<T, @Nullable String> part) {
		return Optional.ofNullable(whole).flatMap((known) -> Optional.ofNullable(part.apply(known))).isPresent();
	}

	private static String key(HandOverFact fact) {
		return fact.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
