package se.larmnav.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/**
 * What a municipality may choose is data, so no main class may know one by name: not in
 * its own name, a member's, or a text. The names are those of the folders under
 * {@code config/municipalities}.
 */
final class MunicipalityNames {

	private final Set<String> names;

	MunicipalityNames(Path municipalities) {
		this.names = read(municipalities);
	}

	void check(JavaClasses classes) {
		var found = new TreeSet<String>();
		for (JavaClass type : classes) {
			for (var text : textsOf(type)) {
				this.names.stream()
					.filter(plain(text)::contains)
					.forEach(name -> found.add(type.getName() + " names " + name + " in \"" + text + "\""));
			}
		}
		if (!found.isEmpty()) {
			throw new AssertionError("No main class names a municipality:\n" + String.join("\n", found));
		}
	}

	private static Set<String> read(Path municipalities) {
		if (!Files.isDirectory(municipalities)) {
			return Set.of();
		}
		try (var folders = Files.list(municipalities)) {
			return folders.filter(Files::isDirectory)
				.map(folder -> plain(String.valueOf(folder.getFileName())))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	// The constant pool has every name and every text of a class.
	private static Set<String> textsOf(JavaClass type) {
		var texts = new TreeSet<String>();
		type.getSource().ifPresent(source -> {
			try (InputStream in = source.getUri().toURL().openStream()) {
				for (var entry : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
					if (entry instanceof Utf8Entry text) {
						texts.add(text.stringValue());
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return texts;
	}

	/** Lower case without rings and dots. */
	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
	}

}
