package se.larmnav.alarms.words;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import se.larmnav.tenancy.Refusal;

/** Words of the API that must be one of a few. */
public final class Words {

	private Words() {
	}

	/** Reads one of a few words; anything else is refused with the field. */
	public static <E extends Enum<E>> E read(Class<E> type, @Nullable String word, String pointer) {
		return Stream.of(type.getEnumConstants())
			.filter((one) -> one.name().equals(word))
			.findFirst()
			.orElseThrow(() -> Refusal.invalid(pointer, (word == null || word.isBlank()) ? "required" : "unknown"));
	}

}
