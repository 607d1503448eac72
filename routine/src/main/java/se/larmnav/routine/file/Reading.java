package se.larmnav.routine.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Routine;
import se.larmnav.routine.example.Example;
import se.larmnav.routine.organisation.Organisation;
import se.larmnav.routine.organisation.TenantFile;

/** Reads several files and collects what is wrong in any of them. */
final class Reading {

	private static final Pattern KNOWN = Pattern
		.compile("tenant\\.yaml|organisation\\.yaml|examples\\.yaml|routine-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.yaml");

	private final Map<String, String> files;

	private final List<Problem> problems = new ArrayList<>();

	Reading(Map<String, String> files) {
		this.files = files;
		files.keySet()
			.stream()
			.filter((name) -> !KNOWN.matcher(name).matches())
			.forEach(
					(name) -> add(name, "expected tenant.yaml, organisation.yaml, routine-DATE.yaml or examples.yaml"));
	}

	<T> @Nullable T file(String name, Function<String, T> read) {
		var values = new ArrayList<T>();
		file(name, read, values::add);
		return values.isEmpty() ? null : values.getFirst();
	}

	<T> void file(String name, Function<String, T> read, Consumer<T> keep) {
		String yaml = this.files.get(name);
		if (yaml == null) {
			add(name, "the file is missing");
			return;
		}
		try {
			keep.accept(read.apply(yaml));
		}
		catch (InvalidFile wrong) {
			this.problems.addAll(wrong.problems());
		}
	}

	Municipality together(@Nullable TenantFile tenant, @Nullable Organisation organisation, List<Routine> routines,
			@Nullable List<Example> examples) {
		if (this.files.keySet().stream().noneMatch((name) -> name.startsWith("routine-"))) {
			add("routine-DATE.yaml", "the file is missing");
		}
		if (tenant != null) {
			agree("organisation.yaml", tenant.alias(), organisation == null ? null : organisation.municipality());
			for (var routine : routines) {
				agree("routine-" + routine.validFrom() + ".yaml", tenant.alias(), routine.municipality());
				agree("routine-" + routine.validFrom() + ".yaml", tenant.code(), routine.code());
			}
		}
		if (!this.problems.isEmpty()) {
			throw new InvalidFile(this.problems);
		}
		return new Municipality(Objects.requireNonNull(tenant), Objects.requireNonNull(organisation),
				List.copyOf(routines), Objects.requireNonNull(examples));
	}

	private void agree(String name, String expected, @Nullable String found) {
		if (found != null && !found.equals(expected)) {
			add(name, "is of '" + found + "', but tenant.yaml is of '" + expected + "'");
		}
	}

	private void add(String name, String text) {
		this.problems.add(new Problem(name, 1, 1, "", text));
	}

}
