package se.larmnav.tenancy.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What those who build against the APIs of this installation are told of it; who runs it
 * says so, and what is not set is not said.
 *
 * @param contact whom they ask
 * @param documentation where it stands how the APIs are used (docs/api.md)
 */
@ConfigurationProperties(prefix = "larmnav.api", ignoreUnknownFields = false)
record ApiSettings(@Nullable Contact contact, @Nullable String documentation) {

	ApiSettings {
		demandHttps("documentation", documentation);
	}

	/** A person or a desk at whoever runs the installation. */
	record Contact(@Nullable String name, @Nullable String url, @Nullable String email) {

		Contact {
			demandHttps("contact.url", url);
		}

		private String yaml() {
			return line("    name", this.name) + line("    url", this.url) + line("    email", this.email);
		}

	}

	/** The description with it, before and where its information begins. */
	String in(String yaml) {
		var said = (this.contact == null) ? "" : this.contact.yaml();
		var with = said.isEmpty() ? yaml : yaml.replace("\ninfo:\n", "\ninfo:\n  contact:\n" + said);
		var where = line("  url", this.documentation);
		return where.isEmpty() ? with : with.replace("\ninfo:\n", "\nexternalDocs:\n" + where + "info:\n");
	}

	private static void demandHttps(String name, @Nullable String url) {
		if (url != null && !url.isBlank() && !url.startsWith("https://")) {
			throw new IllegalArgumentException("larmnav.api." + name + " must begin with https://");
		}
	}

	private static String line(String key, @Nullable String value) {
		return Optional.ofNullable(value)
			.filter((said) -> !said.isBlank())
			.map((said) -> key + ": \"" + said.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
			.orElse("");
	}

}
