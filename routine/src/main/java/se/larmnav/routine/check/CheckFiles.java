package se.larmnav.routine.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.larmnav.routine.check.Finding.Severity;
import se.larmnav.routine.time.SwedishTime;

/**
 * Checks folders of municipalities from the command line and prints what it finds. It
 * ends with 1 when something stops publication, with 2 when it cannot read a folder.
 */
public final class CheckFiles {

	private CheckFiles() {
	}

	/** Folders of municipalities; or one folder that holds them. */
	public static void main(String[] folders) throws IOException {
		System.exit(run(LocalDate.now(Clock.system(SwedishTime.ZONE)), System.out, folders));
	}

	static int run(LocalDate today, PrintStream out, String... folders) throws IOException {
		int errors = 0;
		int checked = 0;
		for (String folder : folders) {
			for (var files : municipalities(Path.of(folder)).entrySet()) {
				checked++;
				var findings = Checks.of(files.getValue(), today);
				findings.forEach((one) -> out.println(files.getKey() + "/" + one));
				errors += Checks.stop(findings) ? 1 : 0;
				out.println(files.getKey() + ": " + count(findings, Severity.ERROR) + " fel, "
						+ count(findings, Severity.WARNING) + " varningar");
			}
		}
		if (checked == 0) {
			out.println("Ange mappar med tenant.yaml, organisation.yaml, routine-DATUM.yaml och examples.yaml.");
			return 2;
		}
		return errors == 0 ? 0 : 1;
	}

	private static long count(List<Finding> findings, Severity severity) {
		return findings.stream().filter((one) -> one.severity() == severity).count();
	}

	private static Map<String, Map<String, String>> municipalities(Path folder) throws IOException {
		var found = new TreeMap<String, Map<String, String>>();
		if (Files.exists(folder.resolve("tenant.yaml"))) {
			found.put(folder.toString(), files(folder));
			return found;
		}
		try (var inside = Files.newDirectoryStream(folder, Files::isDirectory)) {
			for (var one : inside) {
				found.put(one.toString(), files(one));
			}
		}
		return found;
	}

	private static Map<String, String> files(Path folder) throws IOException {
		var files = new TreeMap<String, String>();
		try (var inside = Files.newDirectoryStream(folder, "*.yaml")) {
			for (var file : inside) {
				files.put(String.valueOf(file.getFileName()), Files.readString(file));
			}
		}
		return files;
	}

}
