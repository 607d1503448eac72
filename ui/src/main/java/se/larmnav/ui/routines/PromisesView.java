package se.larmnav.ui.routines;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Garantier och kalender (D4): what is promised about alarms, and the days that are free.
 */
@Route(value = "garantier", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class PromisesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final RoutinesApi routines;

	private final LetterTextsApi letters;

	private final PromisesApi promises;

	private final Swedish swedish;

	public PromisesView(RoutinesApi routines, LetterTextsApi letters, PromisesApi promises, Swedish swedish) {
		this.routines = routines;
		this.letters = letters;
		this.promises = promises;
		this.swedish = swedish;
		addClassName("page");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		add(new TopicPage(Topic.PROMISES, this.routines, this.letters, this.promises, this.swedish));
		StatusLine.keys("N", text("keys.new-draft"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("topic.garantier"));
	}

}
