package se.larmnav.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Where a running part is, as it stands in its port file. */
record Facts(Map<String, String> values) {

	static Facts of(String... namesAndValues) {
		var values = new TreeMap<String, String>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			values.put(namesAndValues[i], namesAndValues[i + 1]);
		}
		return new Facts(values);
	}

	static Facts parse(String text) throws IOException {
		var read = new Properties();
		read.load(new StringReader(text));
		var values = new TreeMap<String, String>();
		read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name, "")));
		return new Facts(values);
	}

	String get(String name) {
		var value = this.values.get(name);
		if (value == null) {
			throw new IllegalStateException("The port file says nothing of " + name);
		}
		return value;
	}

	int number(String name) {
		return Integer.parseInt(get(name));
	}

	@Override
	public String toString() {
		var text = new StringBuilder();
		this.values.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
		return text.toString();
	}

}
