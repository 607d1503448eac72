package se.larmnav.tenancy.testing.api;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Whether an example is what a schema says, as far as our schemas say it. */
final class Fits {

	private final Described api;

	private final List<String> faults = new ArrayList<>();

	Fits(Described api) {
		this.api = api;
	}

	/** What does not fit, by place. */
	List<String> faults(@Nullable Object example, @Nullable Object schema) {
		look("", example, schema);
		return this.faults;
	}

	private void look(String place, @Nullable Object example, @Nullable Object said) {
		var schema = Described.map(this.api.resolved(said));
		if (example == null || schema.isEmpty()) {
			return;
		}
		var type = String.valueOf(schema.get("type"));
		var fits = switch (type) {
			case "object" -> example instanceof Map<?, ?>;
			case "array" -> example instanceof List<?>;
			// YAML makes a moment of what looks like one.
			case "string" -> example instanceof String || example instanceof Date;
			case "boolean" -> example instanceof Boolean;
			case "integer" -> example instanceof Integer || example instanceof Long;
			case "number" -> example instanceof Number;
			default -> true;
		};
		if (!fits) {
			this.faults.add(place + " is not " + type);
			return;
		}
		if (example instanceof List<?> list) {
			list.forEach(each -> look(place + "/-", each, schema.get("items")));
		}
		if (example instanceof Map<?, ?> map) {
			fields(place, Described.map(map), schema);
		}
	}

	private void fields(String place, Map<String, ?> example, Map<String, ?> schema) {
		var properties = Described.map(schema.get("properties"));
		var others = schema.get("additionalProperties");
		example.forEach((name, value) -> {
			if (properties.containsKey(name)) {
				look(place + "/" + name, value, properties.get(name));
			}
			else if (others == null) {
				this.faults.add(place + "/" + name + " is not known");
			}
		});
		Described.list(schema.get("required"))
			.stream()
			.filter(name -> !example.containsKey(String.valueOf(name)))
			.forEach(name -> this.faults.add(place + "/" + name + " is missing"));
	}

}
