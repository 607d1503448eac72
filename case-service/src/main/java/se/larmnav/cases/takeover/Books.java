package se.larmnav.cases.takeover;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import se.larmnav.cases.people.Address;

/** What one take-over knows: what came before, what comes now, what is spoken for. */
final class Books {

	private final String source;

	private final LocalDate today;

	private final Map<Sheet, Map<String, UUID>> taken = new EnumMap<>(Sheet.class);

	private final Map<Sheet, Map<String, Integer>> given = new EnumMap<>(Sheet.class);

	private final Map<String, Address> addresses = new HashMap<>();

	private final Set<String> claims = new HashSet<>();

	Books(String source, LocalDate today) {
		this.source = source;
		this.today = today;
	}

	String source() {
		return source;
	}

	LocalDate today() {
		return today;
	}

	/** A row has been taken over, now or before. */
	void taken(Sheet sheet, String key, UUID subject) {
		taken.computeIfAbsent(sheet, (one) -> new HashMap<>()).put(key, subject);
	}

	/**
	 * A row has this key.
	 * @return the line of another row that has it, if there is one
	 */
	Optional<Integer> given(Sheet sheet, String key, int line) {
		return Optional.ofNullable(given.computeIfAbsent(sheet, (one) -> new HashMap<>()).putIfAbsent(key, line));
	}

	/** Whether another row may point at this key. */
	boolean knows(Sheet sheet, String key) {
		return subject(sheet, key).isPresent() || given.getOrDefault(sheet, Map.of()).containsKey(key);
	}

	/** What a row that has been taken over became. */
	Optional<UUID> subject(Sheet sheet, String key) {
		return Optional.ofNullable(taken.getOrDefault(sheet, Map.of()).get(key));
	}

	/** What a row that the row at hand points at became. */
	UUID need(Sheet sheet, String key) {
		return subject(sheet, key).orElseThrow(() -> new IllegalStateException("not taken over yet"));
	}

	/** Only one row may have this; false when another has it already. */
	boolean claim(String what) {
		return claims.add(what);
	}

	void lives(String person, Address address) {
		addresses.put(person, address);
	}

	/** Where somebody lives who comes now. */
	Optional<Address> addressOf(String person) {
		return Optional.ofNullable(addresses.get(Objects.requireNonNull(person)));
	}

}
