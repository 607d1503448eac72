package se.larmnav.ui.hometests;

import java.util.Set;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.HomeTestsApi;
import se.larmnav.contract.alarms.HomeTestsApi.HomeTest;
import se.larmnav.contract.alarms.HomeTestsApi.Result;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.unit.AlarmsFirst;

import static se.larmnav.ui.text.Texts.text;

/** Provlarm hos omsorgstagare: what the log has found, for the group and its planner. */
@Route(value = "provlarm", layout = MainLayout.class)
@RolesAllowed({ "home-care", "alarm-staff", "visit-planner", "technician" })
public class HomeTestsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	/** What is said without words. */
	private static final Set<String> BY_ONE_TAP = Set.of("OK", "NOT_REACHED");

	private final HomeTestsApi tests;

	private final Swedish swedish;

	private final AlarmsFirst first;

	private final PageHead head = new PageHead(text("home-test.title"));

	private final Div content = new Div();

	public HomeTestsView(HomeTestsApi tests, AlarmsApi alarms, Swedish swedish) {
		this.tests = tests;
		this.swedish = swedish;
		addClassName("page");
		this.first = new AlarmsFirst(alarms);
		add(this.first, this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("home-test.title"));
	}

	private void refresh() {
		this.first.refresh();
		var all = this.tests.homeTests();
		this.head.count((int) all.stream().filter(test -> !test.may().isEmpty()).count());
		this.content.removeAll();
		if (all.isEmpty()) {
			this.content.add(new EmptyState(text("home-test.empty"), text("home-test.empty.next")));
		}
		all.forEach(test -> this.content.add(new TestCard(test, this.swedish, this::act)));
	}

	private void act(HomeTest test, String what) {
		if (what.equals("PLAN")) {
			new TimeDialog(test, this.tests, this::done).open();
		}
		else if (BY_ONE_TAP.contains(what)) {
			this.tests.result(test.id(), new Result(what, null));
			done();
		}
		else {
			new ResultDialog(test, what, this.tests, this::done).open();
		}
	}

	private void done() {
		refresh();
		StatusLine.say(text("home-test.done"));
	}

}
