package se.larmnav.routine.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import se.larmnav.routine.Source;
import se.larmnav.routine.example.Word;
import se.larmnav.routine.file.GivenAtLoading;
import se.larmnav.routine.file.Inline;
import se.larmnav.routine.file.Shape;
import se.larmnav.routine.step.Condition;
import se.larmnav.routine.step.Event;
import se.larmnav.routine.step.Fact;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;

/**
 * Makes JSON Schemas of records, by the same {@link Shape} by which the files are read.
 * Records and choices stand once each under {@code $defs}.
 */
final class RecordSchemas {

	private static final Map<Class<?>, Section> WORDS = Map.of(Event.class, Section.EVENTS, Condition.class,
			Section.CONDITIONS, Fact.class, Section.FACTS);

	private final ObjectNode definitions = JsonNodeFactory.instance.objectNode();

	/** What has been defined so far. */
	ObjectNode definitions() {
		return this.definitions;
	}

	/** The schema of a value. */
	ObjectNode of(Type type) {
		if (type instanceof ParameterizedType generic) {
			return generic.getRawType() == Map.class ? map(generic) : list(generic);
		}
		var wanted = (Class<?>) type;
		var form = WrittenForms.all().get(wanted);
		if (form != null) {
			return defined(wanted, () -> {
				var text = text(form.pattern());
				form.examples().forEach(text.putArray("examples")::add);
				return text;
			});
		}
		if (wanted == String.class) {
			return text("\\S");
		}
		if (wanted == LocalDate.class) {
			return text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
		}
		if (wanted == boolean.class) {
			return typed("boolean");
		}
		if (wanted == int.class) {
			return typed("integer").put("minimum", 0);
		}
		if (wanted == Word.class) {
			var any = node();
			any.putArray("type").add("string").add("number").add("boolean");
			return any;
		}
		if (wanted.isEnum()) {
			return defined(wanted, () -> choice(wanted));
		}
		return defined(wanted, () -> wanted.isSealed() ? sealed(wanted) : record(Shape.of(wanted)));
	}

	/** A record; one whose kind stands among its own keys is one of several objects. */
	private ObjectNode record(Shape shape) {
		var inline = shape.components().stream().filter((one) -> one.isAnnotationPresent(Inline.class)).findFirst();
		if (inline.isEmpty()) {
			var object = object();
			components(object, shape);
			return object;
		}
		var oneOf = node();
		var kinds = oneOf.putArray("oneOf");
		for (var variant : inline.get().getType().getPermittedSubclasses()) {
			var object = object();
			components(object, shape);
			components(object, Shape.of(variant));
			kinds.add(object);
		}
		return oneOf;
	}

	private void components(ObjectNode object, Shape shape) {
		for (var component : shape.components()) {
			if (Shape.isSource(component)) {
				source(object);
			}
			else if (!component.isAnnotationPresent(Inline.class)
					&& !component.isAnnotationPresent(GivenAtLoading.class)) {
				component(object, component);
			}
		}
	}

	private void component(ObjectNode object, RecordComponent component) {
		String key = Shape.key(component);
		object.withObjectProperty("properties").set(key, of(component.getGenericType()));
		if (!Shape.mayBeMissing(component)) {
			object.withArrayProperty("required").add(key);
		}
	}

	/** A source's keys stand beside the others of its block. */
	private void source(ObjectNode object) {
		var properties = object.withObjectProperty("properties");
		Shape.SOURCE_KEYS.forEach((key) -> properties.set(key, text("\\S")));
		properties.set("assumption", text(Source.ASSUMPTION));
		object.withArrayProperty("required").add(Shape.SOURCE_KEYS.getFirst());
	}

	private ObjectNode sealed(Class<?> type) {
		var oneOf = node();
		var kinds = oneOf.putArray("oneOf");
		for (var variant : type.getPermittedSubclasses()) {
			if (Shape.isNamedByFirstKey(variant)) {
				kinds.add(of(variant));
			}
			else {
				String key = Shape.kebab(variant.getSimpleName());
				var object = object();
				object.withObjectProperty("properties").set(key, of(variant));
				object.withArrayProperty("required").add(key);
				kinds.add(object);
			}
		}
		return oneOf;
	}

	/** One value may stand for a list of one. */
	private ObjectNode list(ParameterizedType type) {
		var either = node();
		var item = of(type.getActualTypeArguments()[0]);
		either.putArray("anyOf").add(typed("array").set("items", item)).add(item.deepCopy());
		return either;
	}

	private ObjectNode map(ParameterizedType type) {
		var keys = (Class<?>) type.getActualTypeArguments()[0];
		var object = typed("object");
		if (keys.isEnum()) {
			object.put("additionalProperties", false);
			Shape.choices(keys)
				.forEach((key) -> object.withObjectProperty("properties")
					.set(key, of(type.getActualTypeArguments()[1])));
		}
		else {
			object.set("additionalProperties", of(type.getActualTypeArguments()[1]));
		}
		return object;
	}

	private static ObjectNode choice(Class<?> type) {
		var words = WORDS.get(type);
		var one = node();
		if (words == null) {
			Shape.choices(type).forEach(one.putArray("enum")::add);
			return one;
		}
		var each = one.putArray("oneOf");
		Shape.choices(type)
			.forEach((key) -> each.add(node().put("const", key).put("description", Texts.national().of(words, key))));
		return one;
	}

	/** A reference to what is made once, under a name that no other type has. */
	private ObjectNode defined(Class<?> type, java.util.function.Supplier<ObjectNode> made) {
		String name = Arrays.stream(Objects.requireNonNull(type.getCanonicalName()).split("\\.", -1))
			.filter((part) -> Character.isUpperCase(part.charAt(0)))
			.map(Shape::kebab)
			.reduce("", (whole, part) -> whole.isEmpty() ? part : whole + "." + part);
		if (!this.definitions.has(name)) {
			this.definitions.putObject(name);
			this.definitions.set(name, made.get());
		}
		return node().put("$ref", "#/$defs/" + name);
	}

	private static ObjectNode object() {
		return typed("object").put("additionalProperties", false);
	}

	private static ObjectNode text(String pattern) {
		return typed("string").put("pattern", pattern);
	}

	private static ObjectNode typed(String type) {
		return node().put("type", type);
	}

	private static ObjectNode node() {
		return JsonNodeFactory.instance.objectNode();
	}

}
