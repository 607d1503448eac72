package se.larmnav.cases.takeover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static se.larmnav.cases.takeover.Column.optional;
import static se.larmnav.cases.takeover.Column.required;

/** The files, in the order in which they are taken over, with their columns. */
enum Sheet {

	PEOPLE(Stream
		.concat(Stream.of(required("personal-number", Form.PERSONAL_NUMBER, 14), required("given-name", Form.TEXT, 120),
				required("family-name", Form.TEXT, 120), required("phone", Form.PHONE, 40),
				required("street", Form.TEXT, 200), required("postcode", Form.POSTCODE, 10),
				required("place", Form.TEXT, 100), optional("entrance", Form.TEXT, 200)), relatives())
		.toArray(Column[]::new)),

	DECISIONS(required("person", Form.TEXT, 100), required("decided-on", Form.DATE, 10),
			required("legal-basis", Form.TEXT, 100), required("valid-from", Form.DATE, 10),
			optional("valid-until", Form.DATE, 10), optional("decided-by", Form.TEXT, 200),
			optional("motivation", Form.TEXT, 4000), optional("administration", Form.ID, 60),
			optional("area", Form.ID, 60), optional("shares-household-with", Form.TEXT, 100)),

	ASSIGNMENTS(required("decision", Form.TEXT, 100), required("kind", Form.ID, 20), required("unit", Form.ID, 60),
			optional("sent-on", Form.DATE, 10), optional("started-on", Form.DATE, 10)),

	KEYS(required("decision", Form.TEXT, 100), optional("unit", Form.ID, 60), optional("items", Form.ITEMS, 400),
			optional("cabinet", Form.TEXT, 100), optional("key-number", Form.TEXT, 40),
			optional("collected-on", Form.DATE, 10), optional("safe-place", Form.TEXT, 500),
			optional("safe-opens-with", Form.TEXT, 40), optional("safe-mounted-on", Form.DATE, 10),
			optional("alarm-code", Form.TEXT, 40), optional("door-code", Form.TEXT, 40),
			optional("other", Form.TEXT, 2000)),

	DEVICES(required("decision", Form.TEXT, 100), required("controller", Form.CONTROLLER, 20),
			required("family", Form.ID, 60), optional("serial-number", Form.TEXT, 100),
			optional("accessories", Form.TEXT, 400), optional("place", Form.TEXT, 500),
			optional("installed-on", Form.DATE, 10));

	/** How many relatives a row of people has room for. */
	static final int RELATIVES = 3;

	/** The row's key in the system that it comes from. */
	static final String KEY = "key";

	private final List<Column> columns;

	Sheet(Column... columns) {
		this.columns = Stream.concat(Stream.of(required(KEY, Form.TEXT, 100)), Stream.of(columns)).toList();
	}

	List<Column> columns() {
		return columns;
	}

	String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	String fileName() {
		return key() + ".csv";
	}

	static Optional<Sheet> of(String fileName) {
		return Stream.of(values()).filter((one) -> one.fileName().equals(fileName)).findFirst();
	}

	private static Stream<Column> relatives() {
		return IntStream.rangeClosed(1, 3)
			.mapToObj((nr) -> "relative-" + nr + "-")
			.flatMap((one) -> Stream.of(optional(one + "name", Form.TEXT, 200),
					optional(one + "relation", Form.TEXT, 100), optional(one + "phone", Form.PHONE, 40),
					optional(one + "has-key", Form.YES_NO, 3)));
	}

}
