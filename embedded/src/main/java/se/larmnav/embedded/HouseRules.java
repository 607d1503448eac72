package se.larmnav.embedded;

import java.util.List;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * The rules of the house that a machine can check, held against a module's main classes.
 * Each module has a {@code HouseRulesTest} that calls {@link #check(String)}.
 */
public final class HouseRules {

	private static final String FORBIDDEN_NAMES = "(.*(Impl|Utils?|Helper|Manager|Dto|Vo)|(Abstract|Base)\\p{Upper}.*)";

	private static final String[] FORBIDDEN_PACKAGES = { "..util..", "..utils..", "..common..", "..misc..", "..dto..",
			"..impl.." };

	private static final Set<String> CLOCKS = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalTime",
			"java.time.LocalDateTime", "java.time.OffsetDateTime", "java.time.ZonedDateTime", "java.time.Year",
			"java.time.YearMonth");

	private static final Set<String> FRONT_END = Set.of("com.vaadin.flow.component.dependency.JsModule",
			"com.vaadin.flow.component.dependency.JavaScript", "com.vaadin.flow.component.dependency.CssImport",
			"com.vaadin.flow.component.dependency.NpmPackage", "com.vaadin.flow.server.LoadDependenciesOnStartup",
			"com.vaadin.flow.component.WebComponentExporter");

	private HouseRules() {
	}

	/** Fails, saying every place, when a main class under the package breaks a rule. */
	public static void check(String rootPackage) {
		var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages(rootPackage);
		if (classes.isEmpty()) {
			throw new AssertionError("There are no classes under " + rootPackage);
		}
		check(classes);
	}

	static void check(JavaClasses classes) {
		rules().forEach(rule -> rule.check(classes));
		new NullMarking(classes).check();
		new MunicipalityNames(Home.root().resolve("config/municipalities")).check(classes);
	}

	private static List<ArchRule> rules() {
		return List.of(
				noClasses().should()
					.haveNameMatching("(.*[.$])" + FORBIDDEN_NAMES)
					.because("such a name says nothing of what the class is"),
				noClasses().should()
					.resideInAnyPackage(FORBIDDEN_PACKAGES)
					.because("a package is a capability, not a drawer"),
				noClasses().should()
					.dependOnClassesThat()
					.areAssignableTo("java.lang.ThreadLocal")
					.because("what a thread carries is a ScopedValue, which nobody can forget to clear"),
				noClasses().should()
					.callMethodWhere(theMachinesTime())
					.because("the time is given, or comes from the injected Clock"),
				noClasses().should()
					.dependOnClassesThat(DescribedPredicate.describe("need a front-end bundle",
							(JavaClass type) -> FRONT_END.contains(type.getName())))
					.because("the prebuilt bundle is the only one there is"));
	}

	private static DescribedPredicate<JavaCall<?>> theMachinesTime() {
		return DescribedPredicate.describe("reads the machine's clock",
				call -> call.getName().equals("now") && CLOCKS.contains(call.getTargetOwner().getName())
						&& call.getTarget()
							.getRawParameterTypes()
							.stream()
							.noneMatch(type -> type.getName().equals("java.time.Clock")));
	}

}
