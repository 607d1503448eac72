package se.larmnav.routine.file;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Source;

/** What a record looks like in a file. */
public record Shape(Class<?> type, List<RecordComponent> components) {

	/** The keys of a source stand beside the other keys of its block. */
	public static final List<String> SOURCE_KEYS = List.of("source", "says", "assumption");

	/** The shape of a record. */
	public static Shape of(Class<?> type) {
		return new Shape(type, List.of(type.getRecordComponents()));
	}

	/** The key of a component. */
	public static String key(RecordComponent component) {
		var key = component.getAnnotation(Key.class);
		return key == null ? kebab(component.getName()) : key.value();
	}

	/** A name of Java as the files write it. */
	public static String kebab(String camel) {
		return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
	}

	/** Whether the file may leave the component out. */
	public static boolean mayBeMissing(RecordComponent component) {
		return component.isAnnotationPresent(MayBeLeftOut.class)
				|| component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	/** Whether it is the source of its block. */
	public static boolean isSource(RecordComponent component) {
		return component.getType() == Source.class;
	}

	/** The words of a choice, as files write them. */
	public static List<String> choices(Class<?> type) {
		return Scalars.choices(type);
	}

	/**
	 * The record that a sealed type means: the one whose name is a key of the mapping.
	 */
	static @Nullable Class<?> variant(Class<?> sealedType, List<String> keys) {
		return Arrays.stream(sealedType.getPermittedSubclasses())
			.filter((one) -> keys.contains(kebab(one.getSimpleName())))
			.findFirst()
			.orElse(null);
	}

	static List<String> variants(Class<?> sealedType) {
		return Arrays.stream(sealedType.getPermittedSubclasses()).map((one) -> kebab(one.getSimpleName())).toList();
	}

	/** Whether the variant's name is also its first key, as in {@code work: …}. */
	public static boolean isNamedByFirstKey(Class<?> variant) {
		var components = variant.getRecordComponents();
		return components.length > 0 && key(components[0]).equals(kebab(variant.getSimpleName()));
	}

	/** Whether the files write values of the type as one word, number or date. */
	public static boolean isValue(Class<?> type) {
		return Scalars.reads(type);
	}

	/** A value as the files write it. */
	public static String written(Object value) {
		return value instanceof Enum<?> ? Scalars.kebab(value) : value.toString();
	}

	/** The keys that the record expects. */
	List<String> keys() {
		var keys = new ArrayList<String>();
		for (var component : this.components) {
			if (isSource(component)) {
				keys.addAll(SOURCE_KEYS);
			}
			else if (component.isAnnotationPresent(Inline.class)) {
				keys.addAll(variants(component.getType()));
			}
			else if (!component.isAnnotationPresent(GivenAtLoading.class)) {
				keys.add(key(component));
			}
		}
		return keys;
	}

	Object construct(Object... values) {
		try {
			Constructor<?> constructor = this.type.getDeclaredConstructor(
					this.components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (InvocationTargetException refused) {
			if (refused.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(refused);
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
