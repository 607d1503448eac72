package se.larmnav.embedded;

import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.jspecify.annotations.NullMarked;

/** Every package says that nothing in it is null unless it says so. */
final class NullMarking {

	private final JavaClasses classes;

	NullMarking(JavaClasses classes) {
		this.classes = classes;
	}

	void check() {
		var unmarked = new TreeSet<String>();
		for (JavaClass type : this.classes) {
			var home = type.getPackage();
			if (home.tryGetPackageInfo().filter(info -> info.isAnnotatedWith(NullMarked.class)).isEmpty()) {
				unmarked.add(home.getName());
			}
		}
		if (!unmarked.isEmpty()) {
			throw new AssertionError("These packages have no package-info with @NullMarked: " + unmarked);
		}
	}

}
