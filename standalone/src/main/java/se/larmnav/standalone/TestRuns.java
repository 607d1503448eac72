package se.larmnav.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which tests of a module ran and passed, by what Surefire has written about them. */
final class TestRuns {

	private static final Set<String> NOT_PASSED = Set.of("failure", "error", "skipped");

	private final Set<String> passed = new HashSet<>();

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
		var ok = true;
		while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("testcase")) {
			ok &= xml.getEventType() != XMLStreamReader.START_ELEMENT || !NOT_PASSED.contains(xml.getLocalName());
		}
		if (ok) {
			this.passed.add(type + "#" + method);
			this.passed.add(type + "#");
		}
	}

}
