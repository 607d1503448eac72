package se.larmnav.tenants.onboarding;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The people and the telephones of a municipality's file, who must be seen by nobody. */
final class Planted {

	private static final Pattern SOMEBODY = Pattern.compile("user: ([a-z.]+), name: \"([^\"]+)|phone: \"([0-9 -]+)");

	private final Set<String> found = new TreeSet<>();

	Planted(String organisation) {
		SOMEBODY.matcher(organisation).results().forEach(match -> {
			for (var group = 1; group <= 3; group++) {
				if (match.group(group) != null) {
					this.found.add(match.group(group).strip());
				}
			}
		});
		assertThat(this.found).as("the file has people").hasSizeGreaterThan(10);
	}

	void isNotIn(String answer) {
		assertThat(answer).doesNotContain(this.found.toArray(String[]::new));
	}

}
