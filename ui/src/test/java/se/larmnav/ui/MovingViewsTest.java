package se.larmnav.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.fake.FakeExports;
import se.larmnav.ui.fake.FakeTakeOvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WithMockUser(username = "Eva Strand", roles = "tenant-administrator")
class MovingViewsTest extends ViewTest {

	@Autowired
	FakeExports exports;

	@Autowired
	FakeTakeOvers takeOvers;

	@BeforeEach
	void asItWas() {
		this.exports.reset();
		this.takeOvers.reset();
	}

	@Test
	void anExportIsOrderedAndFetchedAsLongAsItCanBe() {
		open("export");
		assertThat(page()).contains("Eva Strand", "Hämtad", "Något var på väg");
		press("Beställ export");
		assertThat(this.exports.done).containsExactly("ordered");
		assertThat(page()).contains("Kan hämtas");
		assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
			.filteredOn(address -> address.startsWith("exportfil/"))
			.hasSize(2)
			.contains("exportfil/" + FakeExports.FETCHED);
	}

	@Test
	void anExportIsReceiptedByItsManifestAndAWrongSumIsRefused() {
		open("export");
		assertThat(find(Button.class).all()).filteredOn(one -> "Kvittera".equals(one.getText())).hasSize(1);
		press("Kvittera");
		test(field("Kontrollsumma för manifest.json (SHA-256)")).setValue(FakeExports.SUM.toUpperCase(Locale.ROOT));
		press(find(Button.class).all()
			.stream()
			.filter(one -> "Kvittera".equals(one.getText()))
			.reduce((first, last) -> last)
			.orElseThrow());
		assertThat(this.exports.done).containsExactly("received " + FakeExports.FETCHED);
		assertThat(page()).contains("Kvitterad", "Exporten är kvitterad");
	}

	@Test
	void whereNothingIsOrderedItIsSaid() {
		this.exports.empty();
		open("export");
		assertThat(page()).contains("Ingen export är beställd");
	}

	@Test
	void filesWithErrorsAreListedByLineAndCannotBeTakenOver() {
		open("overtagande");
		assertThat(page()).contains("Inget är övertaget.");
		press("Provkör");
		assertThat(page()).contains("Ange det gamla systemets namn", "Välj minst en fil");
		test(field("Det gamla systemets namn")).setValue("Treserva");
		upload("people.csv", "key;postcode\n1;fel\n".getBytes(StandardCharsets.UTF_8));
		press("Provkör");
		eventually("ett postnummer med fem siffror");
		assertThat(page()).contains("14", "postcode", "20", "ett telefonnummer", "Ingenting är ändrat.");
		assertThat(button("Ta över").isEnabled()).isFalse();
	}

	@Test
	void filesWithoutErrorsAreTakenOverAfterATrialAndForgotten() {
		open("overtagande");
		test(field("Det gamla systemets namn")).setValue("Treserva");
		upload("people.csv", "key;name\n1;Åke\n".getBytes(StandardCharsets.UTF_8));
		press("Provkör");
		eventually("Filerna kan tas över.");
		assertThat(this.takeOvers.done).containsExactly("tried [people.csv]");
		upload("keys.csv", "key\n1\n".getBytes(StandardCharsets.UTF_8));
		assertThat(button("Ta över").isEnabled()).isFalse();
		press("Provkör");
		await().pollInSameThread().untilAsserted(() -> {
			MockVaadin.clientRoundtrip();
			assertThat(button("Ta över").isEnabled()).isTrue();
		});
		press("Ta över");
		eventually("Övertaget. Ärenden och larm är i bruk.");
		assertThat(this.takeOvers.done).contains("took Treserva [keys.csv, people.csv]");
		assertThat(page()).contains("Treserva").doesNotContain("Ta bort");
		assertThat(button("Ta över").isEnabled()).isFalse();
	}

	@Test
	void aFileInAnotherAlphabetIsRefusedBeforeItsLettersAreLost() {
		open("overtagande");
		upload("people.csv", "key;name\n1;Åke\n".getBytes(StandardCharsets.ISO_8859_1));
		assertThat(page()).contains("people.csv är inte UTF-8").doesNotContain("Ta bort");
	}

	@Test
	@WithMockUser(username = "Maria Persson", roles = "planner")
	void whoLacksTheRoleFindsNeitherPage() {
		open("export");
		assertThat(page()).contains("Sidan finns inte");
		open("overtagande");
		assertThat(page()).contains("Sidan finns inte");
	}

	private void eventually(String said) {
		await().pollInSameThread().untilAsserted(() -> {
			MockVaadin.clientRoundtrip();
			assertThat(page()).contains(said);
		});
	}

	private void upload(String name, byte[] content) {
		test(find(Upload.class).single()).upload(name, "text/csv", content);
		roundTrip();
	}

	private Button button(String label) {
		return find(Button.class).all().stream().filter(one -> label.equals(one.getText())).findFirst().orElseThrow();
	}

	private TextField field(String label) {
		return find(TextField.class).all()
			.stream()
			.filter(field -> label.equals(field.getLabel()))
			.findFirst()
			.orElseThrow();
	}

}
