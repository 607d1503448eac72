package se.larmnav.ui.substitutes;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.SubstitutesApi;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Larm ur funktion: what is offered and done until each works again. */
@Route(value = "larm-ur-funktion", layout = MainLayout.class)
@RolesAllowed({ "home-care", "alarm-staff", "visit-planner", "technician", "operator" })
public class SubstitutesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final SubstitutesApi substitutes;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("substitute.title"));

	private final Div content = new Div();

	public SubstitutesView(SubstitutesApi substitutes, Swedish swedish) {
		this.substitutes = substitutes;
		this.swedish = swedish;
		addClassName("page");
		this.content.addClassNames("panels", "told");
		add(this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("substitute.title"));
	}

	private void refresh() {
		var all = this.substitutes.substitutes();
		this.head.count((int) all.stream().filter(one -> !one.may().isEmpty()).count());
		this.content.removeAll();
		if (all.isEmpty()) {
			this.content.add(new EmptyState(text("substitute.empty"), text("substitute.empty.next")));
		}
		all.forEach(one -> this.content.add(new SubstituteCard(one, this.substitutes, this.swedish, this::done)));
	}

	private void done() {
		refresh();
		StatusLine.say(text("substitute.done"));
	}

}
