package se.larmnav.alarms.scaip;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The tags of a flat XML document, read without touching anything outside it. */
final class Xml {

	/** What some devices write whatever they declare. */
	private static final Charset WESTERN = Charset.forName("windows-1252");

	/** An encoding of its own, by declaration or by a UTF-16 mark. */
	private static final Pattern DECLARES_ANOTHER = Pattern
		.compile("^(\u00FE\u00FF|\u00FF\u00FE|\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-?8)[\"']))");

	private static final int MOST_TAGS = 200;

	private static final XMLInputFactory FACTORY = factory();

	private Xml() {
	}

	/** A tag and its text. */
	record Tag(String name, String text) {
	}

	/** The root first, with no text of its own. */
	static List<Tag> tags(byte[] body) throws XMLStreamException {
		// Latin-1 bytes under an UTF-8 declaration, or under none, are read as western
		// text
		if (!isUtf8(body) && !DECLARES_ANOTHER.matcher(new String(body, StandardCharsets.ISO_8859_1)).find()) {
			var text = new String(body, WESTERN).replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
			return read(FACTORY.createXMLStreamReader(new StringReader(text)));
		}
		return read(FACTORY.createXMLStreamReader(new ByteArrayInputStream(body)));
	}

	private static List<Tag> read(XMLStreamReader xml) throws XMLStreamException {
		var found = new ArrayList<Tag>();
		var text = new StringBuilder();
		while (xml.hasNext()) {
			switch (xml.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
					throw new XMLStreamException("entities are not read");
				case XMLStreamConstants.START_ELEMENT -> {
					found.add(new Tag(xml.getLocalName().toLowerCase(Locale.ROOT), ""));
					text.setLength(0);
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
				case XMLStreamConstants.END_ELEMENT -> {
					keep(found, xml.getLocalName().toLowerCase(Locale.ROOT), text.toString());
					text.setLength(0);
				}
				default -> {
				}
			}
			if (found.size() > MOST_TAGS) {
				throw new XMLStreamException("too many tags");
			}
		}
		return found;
	}

	/** The text belongs to the element that has just begun, not to one around it. */
	private static void keep(List<Tag> found, String name, String text) {
		if (found.getLast().name().equals(name) && found.getLast().text().isEmpty()) {
			found.set(found.size() - 1, new Tag(name, text.strip()));
		}
	}

	static boolean isUtf8(byte[] body) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	/** The text as a person may read it, whatever the bytes are. */
	static String text(byte[] body) {
		return new String(body, isUtf8(body) ? StandardCharsets.UTF_8 : WESTERN);
	}

	private static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("nothing outside is read");
		});
		return factory;
	}

}
