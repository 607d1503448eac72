package se.larmnav.ui.work;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.contract.cases.WorkApi.Message;
import se.larmnav.ui.part.Chips;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Meddelanden: what the person's roles, units and lists have been told. */
@Route(value = "meddelanden", layout = MainLayout.class)
@PermitAll
public class MessagesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String UNREAD = "olasta";

	private static final String ALL = "alla";

	private final WorkApi work;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("messages.title"));

	private final Div list = new Div();

	private String show = UNREAD;

	public MessagesView(WorkApi work, Swedish swedish) {
		this.work = work;
		this.swedish = swedish;
		addClassName("page");
		this.list.addClassName("messages");
		add(this.head, this.list);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.show = Chips.shown(event.getLocation(), UNREAD);
		refresh();
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("messages.title"));
	}

	private void refresh() {
		var messages = this.work.messages(this.show.equals(UNREAD));
		this.list.removeAll();
		this.list.add(new Chips(Page.MESSAGES.path(), text("messages.filter"))
			.chip(UNREAD, text("messages.unread"), null, this.show.equals(UNREAD))
			.chip(ALL, text("messages.all"), null, this.show.equals(ALL)));
		show(messages);
		this.head.count(messages.size());
	}

	private void show(List<Message> messages) {
		if (messages.isEmpty()) {
			this.list.add(new EmptyState(text("messages.empty"), text("messages.empty.next")));
		}
		messages.forEach(message -> this.list.add(new MessagePanel(message, this.swedish, this::acknowledge)));
	}

	private void acknowledge(Message message) {
		this.work.read(message.id());
		refresh();
		StatusLine.say(text("messages.acknowledged", message.subject()));
	}

}
