package se.larmnav.ui.routines;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** A page of its own for a topic of the routine in force. */
abstract class TopicView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final Topic topic;

	private final RoutinesApi routines;

	private final LetterTextsApi letters;

	private final PromisesApi promises;

	private final Swedish swedish;

	TopicView(Topic topic, RoutinesApi routines, LetterTextsApi letters, PromisesApi promises, Swedish swedish) {
		this.topic = topic;
		this.routines = routines;
		this.letters = letters;
		this.promises = promises;
		this.swedish = swedish;
		addClassName("page");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		removeAll();
		add(new TopicPage(this.topic, this.routines, this.letters, this.promises, this.swedish));
		StatusLine.keys("N", text("keys.new-draft"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("topic." + this.topic.key()));
	}

}
