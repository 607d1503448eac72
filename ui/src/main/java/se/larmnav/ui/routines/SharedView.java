package se.larmnav.ui.routines;

import java.util.Objects;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.contract.tenants.SharedRoutinesApi.Name;
import se.larmnav.contract.tenants.SharedRoutinesApi.SharedRoutine;
import se.larmnav.contract.tenants.SharedRoutinesApi.SharedText;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Another municipality's routine that one may use, and the way to a draft from it. */
@Route(value = "rutiner/delad/:municipality/:number([0-9]{1,6})", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class SharedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final SharedRoutinesApi shared;

	private final Swedish swedish;

	private @Nullable SharedText routine;

	public SharedView(SharedRoutinesApi shared, Swedish swedish) {
		this.shared = shared;
		this.swedish = swedish;
		addClassName("page");
	}

	/** The address of a shared routine's page. */
	static String address(SharedRoutine routine) {
		return "rutiner/delad/" + routine.municipality() + "/" + routine.version();
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var parameters = event.getRouteParameters();
		var municipality = parameters.get("municipality").orElseThrow(Trouble::hidden);
		var number = parameters.getInteger("number").orElseThrow(Trouble::hidden);
		show(this.shared.open(municipality, number), BlockNav.shown(event.getLocation()));
		StatusLine.keys("N", text("keys.new-draft"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", name());
	}

	private String name() {
		var one = here().routine();
		return text("routine.shared.one", one.name(), one.version());
	}

	private void show(SharedText text, String block) {
		this.routine = text;
		removeAll();
		var nav = new BlockNav();
		nav.show(address(text.routine()), text.blocks(), block, Marks.NONE);
		var about = new Panel(text("routine.about"));
		about.add(
				new Facts().fact(text("routine.fact.from"), text.routine().validFrom().toString())
					.fact(text("routine.fact.shared"), this.swedish.dayAndTime(text.routine().sharedAt())),
				Line.paragraph(text("routine.adopt.says", text.routine().name()), "s", "muted"));
		add(new Anchor("rutiner", text("routine.back")), head(),
				Line.styled(new Div(nav, new ReadPanel(text.blocks(), text.text(), block),
						Line.styled(new Div(about), "routine__end")), "routine"));
	}

	private Header head() {
		var adopt = Buttons.key(Buttons.primary(text("routine.adopt"), this::adopt), "N");
		return Line
			.styled(new Header(new H1(name()), Line.muted(text("routine.valid-from", here().routine().validFrom())),
					Line.styled(Line.row(adopt), "end")), "page__head");
	}

	private void adopt() {
		var one = here().routine();
		var name = text("routine.adopt.name", one.name());
		var begun = this.shared.adopt(one.municipality(), one.version(), new Name(name));
		Go.to(DraftView.address(begun.id()));
		StatusLine.say(text("routine.begun", name));
	}

	private SharedText here() {
		return Objects.requireNonNull(this.routine);
	}

}
