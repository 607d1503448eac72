package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;

import se.larmnav.embedded.Home;

/**
 * Which requirements the tests that ran have proved, by area; the rest is written to a
 * list.
 */
final class RequirementReport {

	private final Catalogue catalogue;

	private final Set<String> proved = new TreeSet<>();

	private final List<String> unknown = new ArrayList<>();

	private final List<String> notRun = new ArrayList<>();

	RequirementReport(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * Reads the last run's tests of every module and prints what they prove; a mark of an
	 * unknown id is refused.
	 */
	static void print() throws IOException {
		var report = new RequirementReport(Catalogue.read(Home.root().resolve("docs/requirements.md")));
		var runs = new ArrayList<TestRuns>();
		try (var folders = Files.newDirectoryStream(Home.root(), folder -> Files.exists(folder.resolve("pom.xml")))) {
			for (var module : folders) {
				runs.add(TestRuns.in(module.resolve("target/surefire-reports")));
				report.add(Marks.in(module.resolve("target/test-classes")), runs.getLast());
			}
		}
		var rest = Files.createDirectories(Home.root().resolve("target")).resolve("requirements-not-proved.txt");
		Files.write(rest, report.rest());
		report.lines().forEach(System.out::println);
		System.out.println("The rest is listed in " + Home.root().relativize(rest));
		System.out.println(TestRuns.closingLine(runs));
		report.refuseUnknown();
	}

	void add(List<Marks.Mark> marks, TestRuns runs) {
		for (var mark : marks) {
			if (!this.catalogue.has(mark.id())) {
				this.unknown.add(mark.toString());
			}
			else if (runs.passed(mark)) {
				this.proved.add(Catalogue.whole(mark.id()));
			}
			else {
				this.notRun.add(mark.toString());
			}
		}
	}

	List<String> lines() {
		var all = new LinkedHashMap<String, Integer>();
		var done = new LinkedHashMap<String, Integer>();
		this.catalogue.areas().forEach((id, area) -> {
			all.merge(area, 1, Integer::sum);
			done.merge(area, this.proved.contains(id) ? 1 : 0, Integer::sum);
		});
		var lines = new ArrayList<String>();
		lines.add("Requirements proved by tests: " + this.proved.size() + " of " + this.catalogue.areas().size()
				+ " ids");
		done.forEach((area, count) -> {
			if (count > 0) {
				lines.add("%6d of %3d  %s".formatted(count, all.get(area), area));
			}
		});
		if (!this.notRun.isEmpty()) {
			lines.add("Marked, but not run or not passed: " + String.join(", ", this.notRun));
		}
		return lines;
	}

	List<String> rest() {
		return this.catalogue.areas()
			.entrySet()
			.stream()
			.filter(each -> !this.proved.contains(each.getKey()))
			.map(each -> each.getKey() + "\t" + each.getValue())
			.toList();
	}

	void refuseUnknown() {
		if (!this.unknown.isEmpty()) {
			throw new Refused("Not in docs/requirements.md: " + String.join(", ", this.unknown));
		}
	}

}
