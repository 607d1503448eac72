package se.larmnav.ui;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.PlansApi;
import se.larmnav.contract.cases.WatchesApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.embedded.HouseRules;
import se.larmnav.ui.applications.NewApplicationView;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.decisions.DecisionListView;
import se.larmnav.ui.installation.InstallationsView;
import se.larmnav.ui.work.MessagesView;

import static org.assertj.core.api.Assertions.assertThat;

class HouseRulesTest {

	@Test
	void theRulesOfTheHouseHold() {
		HouseRules.check("se.larmnav.ui");
	}

	/**
	 * A page that can change a case says which version of it was on the screen; the next
	 * page that is written cannot forget it.
	 */
	@Test
	void everyPageThatChangesACaseSaysWhichVersionWasSeen() {
		var changes = Set.of(ApplicationsApi.class, AssignmentsApi.class, DecisionsApi.class, InstallationsApi.class,
				KeySafesApi.class, KeysApi.class, PlansApi.class, WatchesApi.class, WorkApi.class);
		// No case yet; only lists; a receipt of a message.
		var others = Set.of(NewApplicationView.class, InstallationsView.class, DecisionListView.class,
				MessagesView.class);
		var pages = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("se.larmnav.ui")
			.stream()
			.filter(page -> page.isAnnotatedWith(Route.class))
			.filter(page -> others.stream().noneMatch(page::isEquivalentTo))
			.filter(page -> changes.stream().anyMatch(api -> depends(page, api)))
			.toList();
		assertThat(pages).hasSizeGreaterThanOrEqualTo(5)
			.allSatisfy(page -> assertThat(depends(page, SeenVersion.class)).as(page.getName()).isTrue());
	}

	private static boolean depends(JavaClass page, Class<?> on) {
		return page.getDirectDependenciesFromSelf().stream().anyMatch(one -> one.getTargetClass().isEquivalentTo(on));
	}

}
