package se.larmnav.tenancy.testing.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import org.jspecify.annotations.Nullable;

/**
 * The doc comments of the contract: what is written for those who read the Java is what
 * the description of the API says.
 */
final class ContractWords {

	private final Path sources;

	private final Map<String, Words> words = new LinkedHashMap<>();

	/**
	 * The comments of all sources below a folder, which are read when they are asked for.
	 */
	ContractWords(Path sources) {
		this.sources = sources;
	}

	private synchronized Map<String, Words> words() {
		if (this.words.isEmpty()) {
			read();
		}
		return this.words;
	}

	private void read() {
		var compiler = ToolProvider.getSystemJavaCompiler();
		try (var files = compiler.getStandardFileManager(null, null, null); var found = Files.walk(this.sources)) {
			var java = found.filter(file -> file.toString().endsWith(".java")).toList();
			var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
					files.getJavaFileObjectsFromPaths(java));
			for (var unit : task.parse()) {
				read(unit, DocTrees.instance(task));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The contract cannot be read: " + this.sources, ex);
		}
	}

	Optional<Words> of(Class<?> type) {
		return Optional.ofNullable(words().get(type.getCanonicalName()));
	}

	Optional<Words> of(Method method) {
		var parameters = Arrays.stream(method.getParameterTypes())
			.map(Class::getSimpleName)
			.collect(Collectors.joining(","));
		return Optional.ofNullable(words()
			.get(method.getDeclaringClass().getCanonicalName() + "#" + method.getName() + "(" + parameters + ")"));
	}

	private void read(CompilationUnitTree unit, DocTrees comments) {
		new TreePathScanner<@Nullable Void, String>() {

			@Override
			public @Nullable Void visitClass(ClassTree type, String around) {
				var name = around + "." + type.getSimpleName();
				keep(name);
				return super.visitClass(type, name);
			}

			@Override
			public @Nullable Void visitMethod(MethodTree method, String around) {
				var parameters = method.getParameters()
					.stream()
					.map(each -> simple(each.getType().toString()))
					.collect(Collectors.joining(","));
				keep(around + "#" + method.getName() + "(" + parameters + ")");
				return null;
			}

			private void keep(String name) {
				var comment = comments.getDocCommentTree(getCurrentPath());
				if (comment != null) {
					var parameters = comment.getBlockTags()
						.stream()
						.filter(ParamTree.class::isInstance)
						.map(ParamTree.class::cast)
						.collect(Collectors.toMap(tag -> tag.getName().toString(), tag -> plain(tag.getDescription())));
					ContractWords.this.words.put(name,
							new Words(plain(comment.getFirstSentence()), plain(comment.getFullBody()), parameters));
				}
			}

		}.scan(unit, String.valueOf(unit.getPackageName()));
	}

	private static String simple(String type) {
		var erased = type.replaceAll("<.*>", "").replaceAll("@\\S+ ", "");
		return erased.substring(erased.lastIndexOf('.') + 1);
	}

	private static String plain(List<? extends DocTree> parts) {
		return parts.stream()
			.map(DocTree::toString)
			.collect(Collectors.joining())
			.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
			.replaceAll("<[^>]*>", "")
			.replaceAll("\\s+", " ")
			.strip();
	}

	/** What is said of a type or of an operation, and of its parts. */
	record Words(String sentence, String text, Map<String, String> parameters) {
	}

}
