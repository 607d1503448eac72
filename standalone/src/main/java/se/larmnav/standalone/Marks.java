package se.larmnav.standalone;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The {@code @Requirement} marks in a module's compiled tests. */
final class Marks {

	private static final String ANNOTATION = "Lse/larmnav/embedded/Requirement;";

	private final List<Mark> found = new ArrayList<>();

	private Marks() {
	}

	/**
	 * A mark on a test.
	 *
	 * @param method the test method, empty when the mark is on the whole class
	 */
	record Mark(String id, String type, String method) {

		@Override
		public String toString() {
			return this.id + " on " + this.type + (this.method.isEmpty() ? "" : "." + this.method);
		}

	}

	static List<Mark> in(Path testClasses) throws IOException {
		if (!Files.isDirectory(testClasses)) {
			return List.of();
		}
		var marks = new Marks();
		try (var files = Files.walk(testClasses)) {
			for (var file : (Iterable<Path>) files.filter(path -> path.toString().endsWith(".class"))::iterator) {
				marks.read(ClassFile.of().parse(file));
			}
		}
		return marks.found;
	}

	private void read(ClassModel type) {
		var name = type.thisClass().asInternalName().replace('/', '.');
		ids(type).forEach(id -> this.found.add(new Mark(id, name, "")));
		for (var method : type.methods()) {
			ids(method).forEach(id -> this.found.add(new Mark(id, name, method.methodName().stringValue())));
		}
	}

	private static Stream<String> ids(AttributedElement element) {
		return element.findAttribute(Attributes.runtimeVisibleAnnotations())
			.stream()
			.flatMap(all -> all.annotations().stream())
			.filter(annotation -> annotation.className().equalsString(ANNOTATION))
			.flatMap(Marks::values);
	}

	private static Stream<String> values(Annotation annotation) {
		return annotation.elements().stream().map(AnnotationElement::value).flatMap(Marks::texts);
	}

	private static Stream<String> texts(AnnotationValue value) {
		return switch (value) {
			case AnnotationValue.OfArray array -> array.values().stream().flatMap(Marks::texts);
			case AnnotationValue.OfString text -> Stream.of(text.stringValue());
			default -> Stream.empty();
		};
	}

}
