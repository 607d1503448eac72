package se.larmnav.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.contract.tenants.DeparturesApi.Departure;
import se.larmnav.ui.fake.FakeDepartures;
import se.larmnav.ui.fake.FakeInvitations;
import se.larmnav.ui.fake.FakeTenants;
import se.larmnav.ui.fake.Fixed;

import static org.assertj.core.api.Assertions.assertThat;

/** How a municipality leaves, as those who run the platform see it. */
@WithMockUser(username = "Plattform Exempel", roles = "platform-operator")
class DeparturesTest extends ViewTest {

	@Autowired
	FakeTenants tenants;

	@Autowired
	FakeDepartures departures;

	@Autowired
	FakeInvitations invitations;

	@BeforeEach
	void asInTheBeginning() {
		this.tenants.fill();
		this.departures.reset();
	}

	@Test
	void aDeletionIsAskedForByWritingWhichMunicipalityAndSaysWhatIsInTheWay() {
		open("platform/kommun/goteborg");
		press("Begär radering");
		write("ljungby");
		pressLast("Begär radering");
		assertThat(field().getErrorMessage()).isEqualTo("Det är inte den här kommunens adressnamn");
		this.departures.inTheWay = "open-alarms, service-away: cases";
		write("goteborg");
		pressLast("Begär radering");
		assertThat(page()).contains("Kan inte raderas nu: larm är öppna, tjänsten svarar inte (Ärenden)");
		assertThat(this.departures.done).isEmpty();
		this.departures.inTheWay = "";
		pressLast("Begär radering");
		assertThat(this.departures.done).containsExactly("request goteborg");
		assertThat(page()).contains("Begärd, väntar på en andra person", "anna");
	}

	@Test
	void onlyAnotherPersonConfirmsAndItCanBeTakenBack() {
		this.departures.request("goteborg");
		this.departures.done.clear();
		this.departures.samePerson = true;
		open("platform/kommun/goteborg");
		press("Bekräfta radering");
		write("goteborg");
		pressLast("Bekräfta radering");
		assertThat(page()).contains("Samma person kan inte både begära och bekräfta.");
		this.departures.samePerson = false;
		pressLast("Bekräfta radering");
		assertThat(page()).contains("Bekräftad, betänketid", "Börjar tidigast");
		press("Ta tillbaka raderingen");
		assertThat(this.departures.done).containsExactly("confirm goteborg", "withdraw goteborg");
		assertThat(page()).contains("En kommun lämnar plattformen genom");
	}

	@Test
	void whatIsBeingDeletedCannotBeTakenBackAndSaysWhyItStopped() {
		this.departures.stands(new Departure("goteborg", "STOPPED", "anna", Fixed.today("08:00:00"), "bo",
				Fixed.today("09:00:00"), Fixed.today("10:00:00"), List.of("login", "counts"), "login-away"));
		open("platform/kommun/goteborg");
		assertThat(page())
			.contains("Stoppad, prövas igen", "inloggningen stängd, allt räknat", "inloggningen svarar inte")
			.doesNotContain("Ta tillbaka raderingen", "Bekräfta radering");
	}

	@Test
	void aHoldDemandsADecisionAndAnExportIsOrderedForTheMunicipality() {
		open("platform/kommun/goteborg");
		press("Lägg raderingsstopp");
		pressLast("Lägg raderingsstopp");
		assertThat(page()).contains("Ange beslutets nummer");
		write("Domstolens beslut 2026-17");
		pressLast("Lägg raderingsstopp");
		assertThat(page()).contains("Domstolens beslut 2026-17, lagt av anna").doesNotContain("Lägg raderingsstopp");
		press("Häv raderingsstopp");
		assertThat(page()).contains("Lägg raderingsstopp").doesNotContain("Häv raderingsstopp", "Domstolens beslut");
		press("Beställ export");
		assertThat(this.departures.done).containsExactly("hold goteborg: Domstolens beslut 2026-17", "release goteborg",
				"export goteborg");
	}

	@Test
	void theFirstAdministratorIsInvitedByUserName() {
		this.invitations.done.clear();
		open("platform/kommun/goteborg");
		press("Bjud in administratör");
		write("adam.admin");
		test(find(EmailField.class).single()).setValue("adam@goteborg.test");
		press("Skicka inbjudan");
		assertThat(this.invitations.done).containsExactly("adam.admin of goteborg at adam@goteborg.test");
	}

	@Test
	void whatIsNotOpenYetIsNotDeleted() {
		open("platform/kommun/gislaved");
		assertThat(page()).contains("Gislaveds kommun").doesNotContain("Begär radering");
	}

	@Test
	void aCertificateSaysWhoAndHowManyRowsOfEachTable() {
		open("platform/avslutade");
		assertThat(page()).contains("Leavby kommun", "kommunkod 9951", "anna", "bo", "ab12cd", "13", "cases.home",
				"12");
	}

	private TextField field() {
		return find(TextField.class).all().getLast();
	}

	private void write(String value) {
		test(field()).setValue(value);
		roundTrip();
	}

	private void pressLast(String label) {
		press(find(Button.class).all()
			.stream()
			.filter(button -> label.equals(button.getText()))
			.reduce((first, last) -> last)
			.orElseThrow());
	}

}
