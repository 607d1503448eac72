package se.larmnav.tenancy.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.Yaml;

/**
 * The description of this service's API as it is checked in, and what it says the API is.
 *
 * @param yaml the whole description
 * @param roots where the service's APIs begin
 * @param info what is said of them
 */
record ApiFile(String yaml, Set<String> roots, Map<String, Object> info) {

	private static final Pattern ROOT = Pattern.compile("(/api/[a-z-]+/v[0-9]+)/.*");

	@SuppressWarnings("unchecked")
	static ApiFile of(Resource file) {
		try {
			var yaml = file.getContentAsString(StandardCharsets.UTF_8);
			Map<String, Map<String, Object>> said = new Yaml().load(yaml);
			var roots = said.getOrDefault("paths", Map.of())
				.keySet()
				.stream()
				.map(ROOT::matcher)
				.filter((path) -> path.matches())
				.map((path) -> path.group(1))
				.collect(Collectors.toUnmodifiableSet());
			return new ApiFile(yaml, roots, said.getOrDefault("info", Map.of()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The description of the API cannot be read", ex);
		}
	}

	/** What is said under a name; YAML makes a moment of what looks like a day. */
	String text(String name) {
		var said = info.get(name);
		return (said instanceof Date day) ? day.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()
				: Objects.toString(said, "");
	}

}
