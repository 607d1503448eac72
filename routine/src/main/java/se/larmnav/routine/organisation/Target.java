package se.larmnav.routine.organisation;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The unit that a routine means: a named one ("unit/trygghetsjouren"), or whichever does
 * something in the area of the home ("area/day").
 *
 * @param part only for a target by area
 */
public record Target(Kind kind, String name, @Nullable AreaPart areaPart) {

	/** Named, or by the area of the home. */
	public enum Kind {

		UNIT, AREA

	}

	/** Reads "unit/…" or "area/…". */
	public static Target parse(String text) {
		if (text.startsWith("unit/") && text.length() > 5) {
			return new Target(Kind.UNIT, text.substring(5), null);
		}
		for (var part : AreaPart.values()) {
			if (text.equals("area/" + part.key())) {
				return new Target(Kind.AREA, part.key(), part);
			}
		}
		throw new IllegalArgumentException(
				"unit/<id>, area/service, area/day, area/night or area/head, not '" + text + "'");
	}

	/** What the unit does in the area. */
	AreaPart part() {
		return Objects.requireNonNull(this.areaPart);
	}

	@Override
	public String toString() {
		return this.kind.name().toLowerCase(Locale.ROOT) + "/" + this.name;
	}

}
