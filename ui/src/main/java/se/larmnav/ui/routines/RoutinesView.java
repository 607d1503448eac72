package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.Overview;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Rutiner: what is in force, what comes, what has been, and the drafts with whose turn it
 * is.
 */
@Route(value = "rutiner", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class RoutinesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final RoutinesApi routines;

	private final SharedRoutinesApi shared;

	private final Who who;

	private final Swedish swedish;

	private final Div body = Line.styled(new Div(), "routines");

	public RoutinesView(RoutinesApi routines, SharedRoutinesApi shared, Who who, Swedish swedish) {
		this.routines = routines;
		this.shared = shared;
		this.who = who;
		this.swedish = swedish;
		addClassName("page");
		add(new PageHead(text("routine.title")), this.body);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(this.routines.overview());
		StatusLine.keys("N", text("keys.new-draft"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("routine.title"));
	}

	private void show(Overview overview) {
		var may = overview.may().contains("BEGIN");
		this.body.removeAll();
		var versions = overview.versions();
		versions.stream()
			.filter(one -> one.standing().equals("IN_FORCE"))
			.findFirst()
			.ifPresentOrElse(one -> this.body.add(new InForcePanel(one, this.swedish, may ? this::begin : null)),
					() -> this.body
						.add(new EmptyState(text("routine.none-in-force"), text("routine.none-in-force.next"))));
		drafts(overview);
		versions("COMING", versions, may);
		versions("EARLIER", versions, may);
		versions("WITHDRAWN", versions, may);
		others();
	}

	private void others() {
		var others = this.shared.shared();
		this.body.add(section("routine.shared", others.size(), others.isEmpty()
				? Line.paragraph(text("routine.shared.none"), "muted") : new SharedTable(others, this.swedish)));
	}

	private void drafts(Overview overview) {
		var drafts = overview.drafts();
		this.body.add(section("routine.drafts", drafts.size(),
				drafts.isEmpty() ? Line.paragraph(text("routine.drafts.none"), "muted")
						: new DraftTable(drafts, this.who.me().name(), this.swedish)));
	}

	private void versions(String standing, List<VersionEntry> versions, boolean may) {
		var shown = versions.stream().filter(one -> one.standing().equals(standing)).toList();
		if (!shown.isEmpty()) {
			this.body.add(section("routine.standing." + standing, shown.size(), new VersionTable(
					text("routine.standing." + standing), shown, inForce(versions), may ? this::begin : null)));
		}
		else if (standing.equals("COMING")) {
			this.body.add(section("routine.standing.COMING", 0, Line.paragraph(text("routine.coming.none"), "muted")));
		}
	}

	private static @Nullable Integer inForce(List<VersionEntry> versions) {
		return versions.stream()
			.filter(one -> one.standing().equals("IN_FORCE"))
			.map(VersionEntry::number)
			.findFirst()
			.orElse(null);
	}

	private static Section section(String heading, int count, Component content) {
		var title = new H2(text(heading) + " ");
		title.add(new Span(Integer.toString(count)));
		return Line.styled(new Section(title, content), "work");
	}

	private void begin(String name, @Nullable Integer version) {
		var draft = this.routines.begin(new Beginning(name, version, null));
		Go.to(DraftView.address(draft.entry()));
		StatusLine.say(text("routine.begun", name));
	}

	/**
	 * Begins a draft of a name from a version; from the one in force when none is said.
	 */
	@FunctionalInterface
	interface Begins {

		void begin(String name, @Nullable Integer version);

	}

}
