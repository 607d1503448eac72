package se.larmnav.routine.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;

import dev.personnummer.Options;
import dev.personnummer.PersonnummerException;

/**
 * A personal number (personnummer) or coordination number (samordningsnummer), with its
 * checksum and date tried. It never shows itself whole by accident: {@code toString} is
 * masked.
 *
 * @param digits twelve digits, YYYYMMDDNNNN
 */
public record Personnummer(String digits) {

	private static final Pattern TWELVE = Pattern.compile("[0-9]{12}");

	private static final Pattern FORM = Pattern.compile("([0-9]{2})?([0-9]{6})([-+]?)([0-9]{4})");

	private static final Options WITH_COORDINATION = new Options(true, false);

	public Personnummer {
		if (!TWELVE.matcher(digits).matches()) {
			throw new NotAPersonnummer(NotAPersonnummer.Why.FORM);
		}
		birthDateOf(digits);
		try {
			var unused = new dev.personnummer.Personnummer(digits, WITH_COORDINATION);
		}
		catch (PersonnummerException wrong) {
			throw new NotAPersonnummer(NotAPersonnummer.Why.CHECKSUM);
		}
	}

	/**
	 * Reads twelve digits, or ten with or without separator. The century of ten digits is
	 * the latest in which the person is born on or before {@code today}; "+" means a
	 * hundred years or more.
	 */
	public static Personnummer parse(String text, LocalDate today) {
		var parts = FORM.matcher(text.strip());
		if (!parts.matches()) {
			throw new NotAPersonnummer(NotAPersonnummer.Why.FORM);
		}
		String rest = parts.group(2) + parts.group(4);
		if (parts.group(1) != null) {
			return born(new Personnummer(parts.group(1) + rest), today);
		}
		int century = today.getYear() / 100;
		if (birthDateOf(century + rest).isAfter(today)) {
			century--;
		}
		return new Personnummer((parts.group(3).equals("+") ? century - 1 : century) + rest);
	}

	private static Personnummer born(Personnummer number, LocalDate today) {
		if (number.birthDate().isAfter(today)) {
			throw new NotAPersonnummer(NotAPersonnummer.Why.DATE);
		}
		return number;
	}

	/** When the person was born. */
	public LocalDate birthDate() {
		return birthDateOf(this.digits);
	}

	/** The age in whole years on a day. */
	public int ageOn(LocalDate day) {
		return Period.between(birthDate(), day).getYears();
	}

	/** Whether it is a coordination number (the day is moved by 60). */
	public boolean isCoordinationNumber() {
		return Integer.parseInt(this.digits.substring(6, 8)) > 60;
	}

	/** YYYYMMDD-NNNN, for the one who may see it. */
	public String written() {
		return this.digits.substring(0, 8) + "-" + this.digits.substring(8);
	}

	/** The birth date with the last four hidden. */
	public String masked() {
		return this.digits.substring(0, 8) + "-••••";
	}

	@Override
	public String toString() {
		return masked();
	}

	private static LocalDate birthDateOf(String digits) {
		int day = Integer.parseInt(digits.substring(6, 8));
		try {
			return LocalDate.of(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)),
					day > 60 ? day - 60 : day);
		}
		catch (DateTimeException wrong) {
			throw new NotAPersonnummer(NotAPersonnummer.Why.DATE);
		}
	}

}
