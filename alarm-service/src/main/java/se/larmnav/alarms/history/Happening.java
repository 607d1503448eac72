package se.larmnav.alarms.history;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Something that has happened to an alarm and is to stand in its history. */
public record Happening(What what, Actor who, Instant at, String detail) {

	public static Happening of(What what, Actor who, Instant at, @Nullable String... details) {
		var said = Stream.of(details)
			.filter(Objects::nonNull)
			.map(String::strip)
			.filter((detail) -> !detail.isEmpty())
			.collect(Collectors.joining(" · "));
		return new Happening(what, who, at, said);
	}

}
