package se.larmnav.routine.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * An alarm area: the homes that the same units serve.
 *
 * @param postcodes "341 30", or a beginning such as "417"
 * @param places postal places, for homes whose postcode is in no area
 * @param units which unit does what in this area
 */
public record AlarmArea(@Identifies String id, String name, @MayBeLeftOut List<String> postcodes,
		@MayBeLeftOut List<String> places, @Names(Thing.UNIT) Map<AreaPart, String> units) {

	public AlarmArea {
		postcodes = List.copyOf(postcodes);
		places = List.copyOf(places);
		units = Map.copyOf(units);
	}

	boolean hasPostcode(String postcode) {
		String digits = postcode.replace(" ", "");
		return this.postcodes.stream().map((one) -> one.replace(" ", "")).anyMatch(digits::startsWith);
	}

	boolean hasPlace(String place) {
		String wanted = place.strip().toLowerCase(Locale.ROOT);
		return this.places.stream().map((one) -> one.toLowerCase(Locale.ROOT)).anyMatch(wanted::equals);
	}

}
