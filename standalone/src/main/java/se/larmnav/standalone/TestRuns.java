package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which tests of a module ran and passed, by what Surefire has written about them. */
final class TestRuns {

	private static final List<String> NOT_PASSED = List.of("failure", "error", "skipped");

	private final Set<String> passed = new HashSet<>();

	private final Map<String, Integer> counts = new HashMap<>();

	private TestRuns() {
	}

	static TestRuns in(Path reports) throws IOException {
		var runs = new TestRuns();
		if (Files.isDirectory(reports)) {
			try (var files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
				for (var file : files) {
					runs.read(file);
				}
			}
		}
		return runs;
	}

	/** Whether the marked test, or a test of the marked class, was run and passed. */
	boolean passed(Marks.Mark mark) {
		return this.passed.contains(mark.type() + "#" + mark.method());
	}

	/** How many ended so: run (and passed), failure, error or skipped. */
	int count(String outcome) {
		return this.counts.getOrDefault(outcome, 0);
	}

	/** All that were run, in Surefire's words. */
	static String closingLine(Collection<TestRuns> all) {
		var sums = Stream.concat(Stream.of("run"), NOT_PASSED.stream())
			.mapToInt(outcome -> all.stream().mapToInt(runs -> runs.count(outcome)).sum())
			.toArray();
		return "Tests run: %d, Failures: %d, Errors: %d, Skipped: %d".formatted(Arrays.stream(sums).sum(), sums[1],
				sums[2], sums[3]);
	}

	private void read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("testcase")) {
					testcase(xml);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IOException("Cannot read " + file, ex);
		}
	}

	private void testcase(XMLStreamReader xml) throws XMLStreamException {
		var type = xml.getAttributeValue(null, "classname");
		// A test with parameters is written as name(Type)[1] or name{Type}[1].
		var method = xml.getAttributeValue(null, "name").replaceFirst("[^\\p{L}\\p{N}_$].*$", "");
		var outcome = "run";
		while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("testcase")) {
			if (xml.getEventType() == XMLStreamReader.START_ELEMENT && NOT_PASSED.contains(xml.getLocalName())) {
				outcome = xml.getLocalName();
			}
		}
		this.counts.merge(outcome, 1, Integer::sum);
		if (outcome.equals("run")) {
			this.passed.add(type + "#" + method);
			this.passed.add(type + "#");
		}
	}

}
