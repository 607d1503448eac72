package se.larmnav.cases.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import se.larmnav.routine.step.Event;

/** Events of the routine in one column, as names with commas between. */
@Converter
public class EventSet implements AttributeConverter<Set<Event>, String> {

	@Override
	public String convertToDatabaseColumn(Set<Event> events) {
		return write(events);
	}

	@Override
	public Set<Event> convertToEntityAttribute(String names) {
		var events = EnumSet.noneOf(Event.class);
		Arrays.stream(names.split(",")).filter((name) -> !name.isEmpty()).map(Event::valueOf).forEach(events::add);
		return events;
	}

	private static String write(Collection<Event> events) {
		return events.stream().sorted().map(Event::name).collect(Collectors.joining(","));
	}

}
