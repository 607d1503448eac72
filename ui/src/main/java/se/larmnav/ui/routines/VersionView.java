package se.larmnav.ui.routines;

import java.util.Objects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Beginning;
import se.larmnav.contract.tenants.RoutinesApi.Reason;
import se.larmnav.contract.tenants.RoutinesApi.Version;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * A published version: it never changes; one may go on from it, or take it back before
 * its day.
 */
@Route(value = "rutiner/:number([0-9]{1,6})", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class VersionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String PATH = "rutiner/";

	private final RoutinesApi routines;

	private final SharedRoutinesApi shared;

	private final Swedish swedish;

	private @Nullable Version version;

	public VersionView(RoutinesApi routines, SharedRoutinesApi shared, Swedish swedish) {
		this.routines = routines;
		this.shared = shared;
		this.swedish = swedish;
		addClassName("page");
	}

	/** The address of a version's page. */
	static String address(int number) {
		return PATH + number;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var number = event.getRouteParameters().getInteger("number").orElseThrow(Trouble::hidden);
		show(this.routines.version(number), BlockNav.shown(event.getLocation()), against(event));
		StatusLine.keys();
	}

	private static @Nullable Integer against(BeforeEnterEvent event) {
		return event.getLocation()
			.getQueryParameters()
			.getSingleParameter(ComparePanel.AGAINST)
			.filter(number -> number.matches("[0-9]{1,6}"))
			.map(Integer::valueOf)
			.orElse(null);
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("routine.version", Objects.requireNonNull(this.version).entry().number()));
	}

	private void show(Version version, String block, @Nullable Integer against) {
		this.version = version;
		var entry = version.entry();
		removeAll();
		var nav = new BlockNav();
		nav.show(address(entry.number()), version.blocks(), (against == null) ? block : "", Marks.NONE);
		var about = new Panel(text("routine.about"));
		about.add(VersionFacts.of(entry, this.swedish));
		var end = Line
			.styled(new Div(about, new ComparePanel(entry.number(), this.routines.overview().versions(), against),
					new SharingPanel(this.shared, entry.number(), this.swedish)), "routine__end");
		add(head(version),
				Line.styled(
						new Div(nav,
								(against == null) ? new ReadPanel(version.blocks(), version.text(), block)
										: Line.styled(new Div(compared(entry.number(), against)), "routine__mid"),
								end),
						"routine"));
	}

	private DifferencePanel compared(int number, int against) {
		var panel = new DifferencePanel(text("routine.compare.none"));
		panel.show(this.routines.compare(number, against));
		return panel;
	}

	private Header head(Version version) {
		var entry = version.entry();
		var head = Line.styled(new Header(new H1(text("routine.version", entry.number())),
				Badge.plain(text("routine.standing.one." + entry.standing())),
				Line.muted(text("routine.valid-from", entry.validFrom()))), "page__head");
		var acts = Line.styled(new Div(), "row-of", "end");
		if (version.may().contains("WITHDRAW")) {
			acts.add(
					Buttons
						.button(text("routine.withdraw"),
								() -> new WordDialog(text("routine.withdraw.title", entry.number()),
										text("routine.withdraw.word"), text("routine.withdraw"), this::withdraw)
									.open()));
		}
		if (version.may().contains("BEGIN")) {
			acts.add(Buttons.primary(text(entry.standing().equals("EARLIER") ? "routine.back-to" : "routine.begin"),
					this::begin));
		}
		head.add(acts);
		return head;
	}

	private void withdraw(String word) {
		var number = Objects.requireNonNull(this.version).entry().number();
		show(this.routines.withdraw(number, new Reason(word)), BlockNav.TIMES, null);
		StatusLine.say(text("routine.done.withdrawn", number));
	}

	private void begin() {
		var entry = Objects.requireNonNull(this.version).entry();
		var name = text(entry.standing().equals("EARLIER") ? "routine.back-to.name" : "routine.draft-name.default",
				entry.number());
		var draft = this.routines.begin(new Beginning(name, entry.number(), null));
		Go.to(DraftView.address(draft.entry()));
		StatusLine.say(text("routine.begun", name));
	}

}
