package se.larmnav.tenants.onboarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.routine.base.NewMunicipality;
import se.larmnav.routine.file.StarterFiles;

/** The files of municipalities: those of the repository, and made-up ones after them. */
public record Given(Map<String, String> files) {

	private static final Pattern USER = Pattern.compile("user: ([a-z.]+)");

	/** The files of a municipality of the repository. */
	public static Given of(String alias) {
		var files = new HashMap<String, String>();
		var folder = Path.of(System.getProperty("larmnav.root"), "config", "municipalities", alias);
		try (var found = Files.list(folder)) {
			for (var file : (Iterable<Path>) found::iterator) {
				files.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Given(files);
	}

	/**
	 * A municipality with one member of staff, its administrator Alva, for what is the
	 * same however large it is: each colleague is some calls to the login.
	 */
	public static Given small(String alias, String code) {
		return new Given(StarterFiles.files(StarterFiles.of("key-safe-day-night").orElseThrow(),
				new NewMunicipality(alias, "Kommunen " + alias, code, alias, "alva." + alias, "Alva Exempel",
						LocalDate.parse("2026-01-01"))));
	}

	/**
	 * A municipality that nobody has seen: it works as this one, under another name and
	 * with other people.
	 */
	public Given as(String alias, String code) {
		var before = line("tenant.yaml", "alias: ");
		var users = new TreeSet<String>(Comparator.reverseOrder());
		USER.matcher(file("organisation.yaml")).results().forEach(found -> users.add(found.group(1)));
		var files = new HashMap<String, String>();
		this.files.forEach((name, yaml) -> {
			var text = yaml.replace("alias: " + before, "alias: " + alias)
				.replace("host: " + before, "host: " + alias)
				.replace("municipality: " + before, "municipality: " + alias)
				.replaceAll("code: \"\\d{4}\"", "code: \"" + code + "\"")
				.replaceFirst("name: \".*\"", name.equals("tenant.yaml") ? "name: \"Kommunen " + alias + "\"" : "$0");
			for (var user : users) {
				text = text.replaceAll("(?<![a-z.])" + Pattern.quote(user) + "(?![a-z.])", user + "." + alias);
			}
			files.put(name, text);
		});
		return new Given(files);
	}

	public Given with(String name, String yaml) {
		var changed = new HashMap<>(this.files);
		changed.put(name, yaml);
		return new Given(changed);
	}

	public Given with(String name, String text, String instead) {
		if (!file(name).contains(text)) {
			throw new AssertionError(name + " has no " + text);
		}
		return with(name, file(name).replace(text, instead));
	}

	public String file(String name) {
		return Objects.requireNonNull(this.files.get(name), name);
	}

	public TenantsApi.Files posted() {
		return new TenantsApi.Files(this.files);
	}

	private String line(String name, String key) {
		return file(name).lines()
			.filter(line -> line.startsWith(key))
			.findFirst()
			.orElseThrow()
			.substring(key.length());
	}

}
