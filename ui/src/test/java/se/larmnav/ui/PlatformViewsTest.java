package se.larmnav.ui;

import java.nio.charset.StandardCharsets;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.tenants.TenantsApi.BaseRoutine;
import se.larmnav.embedded.Requirement;
import se.larmnav.ui.fake.FakeTenants;
import se.larmnav.ui.platform.TenantsView;
import se.larmnav.ui.shell.ForOperators;
import se.larmnav.ui.shell.HiddenView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WithMockUser(username = "Plattform Exempel", roles = "platform-operator")
class PlatformViewsTest extends ViewTest {

	@Autowired
	FakeTenants tenants;

	@BeforeEach
	void asInTheBeginning() {
		this.tenants.fill();
	}

	@Test
	void whoeverRunsThePlatformBeginsWithTheMunicipalitiesAsStatesAndNumbers() {
		open("");
		assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
			.isInstanceOf(TenantsView.class);
		assertThat(page()).contains("Göteborgs Stad", "1480", "Öppen", "version 3, från 1 jan", "i fas", "00:41")
			.contains("Ljungby kommun", "I karantän", "Ärenden: i karantän, inga ändringar görs där", "inget väntar")
			.contains("Gislaveds kommun", "Stoppad", "Ärenden: inte skapad än", "okänt")
			.doesNotContain("Sök eller kör kommando");
	}

	@Test
	void aMunicipalityThatIsSetApartSaysWhereAndWhenItIsTriedAgainAndIsTriedAtOnceByAPress() {
		open("platform/kommun/ljungby");
		assertThat(page()).contains("Nästa försök", "i dag 14:10", "Kommuner", "efter sedan 12:34");
		press("Försök igen");
		assertThat(this.tenants.done).containsExactly("resume ljungby");
	}

	@Test
	void aMunicipalityThatStoppedSaysAtWhichStageAndWhyAndIsGoneOnWithOrUndone() {
		open("platform/kommun/gislaved");
		assertThat(page()).contains("Databaser", "stoppat", "Tjänsten nås inte (cases)");
		press("Försök igen");
		press("Ångra");
		press(find(Button.class).all()
			.stream()
			.filter(button -> "Ångra".equals(button.getText()))
			.reduce((first, last) -> last)
			.orElseThrow());
		assertThat(this.tenants.done).containsExactly("resume gislaved", "cancel gislaved");
		assertThat(page()).contains("Starten av Gislaveds kommun är ångrad").doesNotContain("gislaved0662");
	}

	@Test
	void whatIsAskedAgainAndAgainLeavesTheHandWhereItIs() {
		open("platform/kommun/gislaved");
		var before = find(Button.class).all();
		this.tenants.waits("gislaved", 99);
		await().pollInSameThread().untilAsserted(() -> {
			MockVaadin.clientRoundtrip();
			assertThat(page()).contains("01:39");
		});
		assertThat(find(Button.class).all()).containsExactlyElementsOf(before);
	}

	@Test
	void aMunicipalityInOrderHasNothingToPress() {
		open("platform/kommun/goteborg");
		assertThat(page()).contains("Göteborgs Stad").doesNotContain("Försök igen", "Ångra");
	}

	@Test
	void aNewMunicipalityIsMadeFromItsFilesAndWhatIsWrongInThemIsShownByPlace() {
		open("platform");
		press("Ny kommun");
		press("Lägg in från filerna");
		assertThat(page()).contains("Välj kommunens filer först");
		upload("tenant.yaml", "lokks: {}");
		press("Lägg in från filerna");
		assertThat(page()).contains("tenant.yaml", "5", "lokks", "one of: looks", "routine-2026-01-01.yaml", "12",
				"not known here");
		assertThat(this.tenants.done).isEmpty();
		upload("tenant.yaml", "looks: {}");
		upload("organisation.yaml", "units: []");
		upload("notes.yaml", "");
		press(find(Button.class).all()
			.stream()
			.filter(button -> "Ta bort".equals(button.getText()))
			.findFirst()
			.orElseThrow());
		press("Lägg in från filerna");
		assertThat(this.tenants.done).containsExactly("register organisation.yaml tenant.yaml");
		assertThat(page()).contains("Gislaveds kommun", "Vägen in");
	}

	@Test
	@Requirement("PLT-TEN-03")
	void aNewMunicipalityIsMadeFromSixFieldsAndABaseRoutineAndItsWayInIsShown() {
		open("platform/ny-kommun");
		assertThat(page()).contains("Nyckelgömma, dag och natt", "skilda uppdrag för dag och natt");
		press("Lägg in från grundrutinen");
		assertThat(page()).contains("Ange kommunens namn", "Ange kommunkoden", "Ange adressnamnet",
				"Ange administratörens namn", "Ange administratörens användarnamn", "Välj en grundrutin");
		write("Kommunens namn", "Åre kommun");
		write("Kommunkod", "23");
		write("Adressnamn", "are");
		write("Administratörens namn", "Alva Påhitt");
		write("Administratörens användarnamn", "Alva Påhitt");
		choose(1);
		press("Lägg in från grundrutinen");
		assertThat(field("Kommunkod").isInvalid()).isTrue();
		assertThat(field("Administratörens användarnamn").getErrorMessage())
			.isEqualTo("Administratörens användarnamn stämmer inte: Små bokstäver, siffror, punkt och bindestreck");
		assertThat(field("Kommunens namn").getValue()).isEqualTo("Åre kommun");
		write("Kommunkod", "2321");
		write("Administratörens användarnamn", "alva.pahitt");
		write("Adressnamn", "ljungby");
		press("Lägg in från grundrutinen");
		assertThat(field("Adressnamn").getErrorMessage()).contains("används redan");
		assertThat(this.tenants.done).isEmpty();
		write("Adressnamn", "are");
		press("Lägg in från grundrutinen");
		assertThat(this.tenants.done).containsExactly("begin are alva.pahitt from key-safe-day-night");
		assertThat(page()).contains("Åre kommun", "Vägen in", "Ångra");
	}

	@SuppressWarnings("unchecked")
	private void choose(int routine) {
		RadioButtonGroup<BaseRoutine> group = find(RadioButtonGroup.class).single();
		group.setValue(group.getListDataView().getItem(routine));
		roundTrip();
	}

	private TextField field(String label) {
		return find(TextField.class).all()
			.stream()
			.filter(field -> label.equals(field.getLabel()))
			.findFirst()
			.orElseThrow();
	}

	private void write(String label, String value) {
		test(field(label)).setValue(value);
		roundTrip();
	}

	private void upload(String name, String content) {
		test(find(Upload.class).single()).upload(name, "application/yaml", content.getBytes(StandardCharsets.UTF_8));
		roundTrip();
	}

	@Test
	void noOtherPageOfTheScreensExistsForThoseWhoRunThePlatform() {
		var others = RouteConfiguration.forApplicationScope()
			.getAvailableRoutes()
			.stream()
			.filter(route -> !ForOperators.class.isAssignableFrom(route.getNavigationTarget()))
			.map(RouteData::getTemplate)
			.map(template -> template.replaceAll("/?:[a-zA-Z]+\\?", "").replaceAll(":[a-zA-Z]+(\\([^)]*\\))?", "1"))
			.toList();
		assertThat(others).contains("mitt-arbete", "larmbord", "larm").hasSizeGreaterThan(8);
		others.forEach(path -> {
			UI.getCurrent().navigate(path);
			assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst()).as(path)
				.isInstanceOf(HiddenView.class);
		});
	}

	@Test
	@WithMockUser(username = "Tina Exempel", roles = "tenant-administrator")
	void thePlatformsPagesDoNotExistForAMunicipalitysAdministrator() {
		UI.getCurrent().navigate("platform");
		assertThat(page()).contains("Sidan finns inte").doesNotContain("Ljungby kommun");
	}

}
