package se.larmnav.tenancy.testing.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.Yaml;

/**
 * What is written about an API beside its contract: common to all of ours, and each
 * service's own (api.yaml among its test resources).
 */
final class ApiFacts {

	private final Map<String, Object> facts = new LinkedHashMap<>();

	ApiFacts() {
		read("/se/larmnav/tenancy/testing/api/common.yaml");
		read("/api.yaml");
	}

	String text(String... path) {
		Object found = this.facts;
		for (var step : path) {
			found = Objects.requireNonNull(((Map<?, ?>) found).get(step), () -> String.join("/", path));
		}
		return found.toString();
	}

	@SuppressWarnings("unchecked")
	Map<String, Object> all(String name) {
		return (Map<String, Object>) Objects.requireNonNull(this.facts.get(name), name);
	}

	private void read(String name) {
		try (var file = ApiFacts.class.getResourceAsStream(name)) {
			if (file != null) {
				Map<String, Object> said = new Yaml().load(file);
				this.facts.putAll(said);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
