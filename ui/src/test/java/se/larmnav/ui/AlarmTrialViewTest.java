package se.larmnav.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.fake.FakeAlarmTrials;
import se.larmnav.ui.fake.FakeRoutines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A draft is tried on the alarms too, beside the cases. */
@WithMockUser(username = "Eva Strand", roles = "tenant-administrator")
class AlarmTrialViewTest extends ViewTest {

	private static final String MINE = "rutinutkast/" + FakeRoutines.MINE;

	@Autowired
	FakeRoutines routines;

	@Autowired
	FakeAlarmTrials trials;

	@BeforeEach
	void asItWas() {
		this.routines.reset();
		this.trials.reset();
	}

	private void tryAndWaitFor(String... words) {
		open(MINE);
		press("Provkör mot 30 dygn");
		await().pollInSameThread().untilAsserted(() -> {
			MockVaadin.clientRoundtrip();
			assertThat(page()).contains(words);
		});
	}

	private List<String> links() {
		return find(Anchor.class).all()
			.stream()
			.map(Anchor::getHref)
			.filter(href -> href.startsWith("larmhistorik"))
			.toList();
	}

	@Test
	void howManyComesBeforeTheExamples() {
		tryAndWaitFor("19012 larm provkördes", "version 11, 12", "3 av dem var öppna när tiden tog slut",
				"2 larm kom innan någon rutin gällde", "Utskick till Hemtjänsten Lagan", "6204", "5988",
				"löften hade brutits utöver dem som bröts", "1 av 444 skillnader");
		assertThat(page().indexOf("Brutet: löftet om åtgärd"))
			.isLessThan(page().indexOf("löftet om åtgärd hade brutits, 2026-11-02 02:43:05"));
	}

	@Test
	void whoMayNotSeeAlarmsHasNoLinkToThem() {
		tryAndWaitFor("19012 larm provkördes");
		assertThat(links()).isEmpty();
	}

	@Test
	@WithMockUser(username = "Eva Strand", roles = { "tenant-administrator", "operator" })
	void whoSeesAlarmsOpensThemFromTheExample() {
		tryAndWaitFor("19012 larm provkördes");
		assertThat(links()).singleElement().asString().contains("larm=");
	}

	@Test
	void aMonthWithoutAlarmsSaysSo() {
		this.trials.none();
		tryAndWaitFor("Det fanns inga larm under de dygnen.");
	}

	@Test
	void withoutAlarmServiceTheCasesAreTriedAllTheSame() {
		this.trials.down = new Problem("unavailable", 503, Map.of(), List.of());
		tryAndWaitFor("1204 ärenden provkördes");
		assertThat(page()).doesNotContain("larm provkördes");
	}

}
