package se.larmnav.tenancy.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom those who build against the APIs of this installation ask; who runs it says so.
 * What is not set is not said.
 */
@ConfigurationProperties(prefix = "larmnav.api.contact", ignoreUnknownFields = false)
record ApiContact(@Nullable String name, @Nullable String url, @Nullable String email) {

	ApiContact {
		if (url != null && !url.startsWith("https://")) {
			throw new IllegalArgumentException("larmnav.api.contact.url must begin with https://");
		}
	}

	/** The description with it, where its information begins. */
	String in(String yaml) {
		var said = line("name", this.name) + line("url", this.url) + line("email", this.email);
		return said.isEmpty() ? yaml : yaml.replace("\ninfo:\n", "\ninfo:\n  contact:\n" + said);
	}

	private static String line(String key, @Nullable String value) {
		return Optional.ofNullable(value)
			.filter((said) -> !said.isBlank())
			.map((said) -> "    " + key + ": \"" + said.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
			.orElse("");
	}

}
