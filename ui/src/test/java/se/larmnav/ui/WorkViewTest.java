package se.larmnav.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import se.larmnav.embedded.Requirement;
import se.larmnav.ui.fake.FakeAlarms;
import se.larmnav.ui.fake.FakeWork;

import static org.assertj.core.api.Assertions.assertThat;

@WithMockUser(username = "Sara Nyman", roles = "decision-maker")
class WorkViewTest extends ViewTest {

	@Autowired
	FakeWork work;

	@Autowired
	FakeAlarms alarms;

	@Test
	void workIsGroupedByHowLateItIs() {
		open("mitt-arbete");
		assertThat(find(H2.class).all()).extracting(ViewTest::text)
			.containsExactly("Försenat 3", "I dag 2", "Snart 2", "Väntar på någon annan 1");
		assertThat(page()).contains("Mycket försenad", "7 dagar", "om 4 dagar");
	}

	@Test
	void onlyOnesOwnIsShownWhenTheAddressSaysSo() {
		open("mitt-arbete?visa=mina");
		assertThat(page()).contains("Holm, Åke").doesNotContain("Åberg, Sixten", "Wik, Birgit");
	}

	@Test
	void workWithAFormLeadsToItsCaseWithTheFormOpen() {
		open("mitt-arbete");
		press("Gör");
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
			.startsWith("arende/")
			.endsWith("gor=decide");
	}

	@Test
	void whatCameOfItGoesWithWorkThatIsDone() {
		open("mitt-arbete");
		press("Klart");
		test(find(TextArea.class).single()).setValue("Ringde larmenheten");
		press(find(com.vaadin.flow.component.button.Button.class).all()
			.stream()
			.filter(button -> "Klart".equals(button.getText()) && button.getThemeNames().contains("primary"))
			.findFirst()
			.orElseThrow());
		assertThat(this.work.done).anyMatch(done -> done.endsWith("Ringde larmenheten"));
	}

	@Test
	@Requirement("GBG-WAT-04")
	void whatTheRoutineAsksMustBeAnswered() {
		open("mitt-arbete?visa=lediga");
		press("Klart");
		var dialog = find(com.vaadin.flow.component.dialog.Dialog.class).single();
		assertThat(dialog.getHeaderTitle()).startsWith("Svara larmenheten");
		pressPrimary();
		assertThat(dialog.isOpened()).isTrue();
		assertThat(page()).contains("Svara: Behöver den enskilde mer stöd?");
		@SuppressWarnings("unchecked")
		com.vaadin.flow.component.radiobutton.RadioButtonGroup<Boolean> answer = find(
				com.vaadin.flow.component.radiobutton.RadioButtonGroup.class)
			.single();
		answer.setValue(true);
		pressPrimary();
		assertThat(this.work.done).anyMatch(done -> done.contains("Answer[key=more-support, value=yes]"));
	}

	private void pressPrimary() {
		press(find(com.vaadin.flow.component.button.Button.class).all()
			.stream()
			.filter(button -> "Klart".equals(button.getText()) && button.getThemeNames().contains("primary"))
			.findFirst()
			.orElseThrow());
	}

	@Test
	void aMessageShowsItsFactsUntilItIsAcknowledged() {
		open("meddelanden");
		assertThat(page()).contains("Uppdraget kan inte verkställas", "Nycklar har inte lämnats på 5 veckor")
			.doesNotContain("Larmet är installerat");
		press("Kvittera");
		assertThat(this.work.done).anyMatch(done -> done.startsWith("read "));
	}

	@Test
	@WithMockUser(username = "Hanna Ek", roles = "home-care")
	@Requirement("GIS-ALM-03")
	void anAlarmToTheGroupStandsAboveTheWorkThatIsMostLate() {
		this.alarms.reset();
		open("mitt-arbete");
		var late = find(H2.class).all().getFirst();
		assertThat(page().indexOf("Larm går före annat arbete: 2 larm till gruppen")).isNotNegative()
			.isLessThan(page().indexOf(text(late)));
		press("Till larmen");
		assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath()).isEqualTo("larm");
	}

	@Test
	@Requirement("GIS-ALM-03")
	void whoTakesNoAlarmsHasTheirWorkFirst() {
		this.alarms.reset();
		open("mitt-arbete");
		assertThat(page()).doesNotContain("Larm går före annat arbete");
	}

}
