package se.larmnav.cases.people;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.person.NotAPersonnummer;
import se.larmnav.routine.person.Personnummer;
import se.larmnav.tenancy.Refusal;

/** Reads personal numbers as they come in; what was given is never repeated. */
public final class PersonalNumbers {

	private PersonalNumbers() {
	}

	/** The number, or a refusal that names the field and what is wrong with it. */
	public static Personnummer read(String pointer, @Nullable String given, LocalDate today) {
		if (given == null || given.isBlank()) {
			throw Refusal.invalid(pointer, "missing");
		}
		try {
			return Personnummer.parse(given, today);
		}
		catch (NotAPersonnummer wrong) {
			throw Refusal.invalid(pointer, "personal-number-" + wrong.why().name().toLowerCase(Locale.ROOT));
		}
	}

}
