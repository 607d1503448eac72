package se.larmnav.ui.unanswered;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.AlarmsApi.Unanswered;
import se.larmnav.contract.alarms.PagesApi;
import se.larmnav.contract.alarms.PagesApi.Notice;
import se.larmnav.contract.alarms.PagesApi.Page;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.part.Time;
import se.larmnav.ui.phones.NotifyPanel;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Larm utan svar: what nobody has answered in time, who has been told of it wherever they
 * are, and whether that reached them.
 */
@Route(value = "larm-utan-svar", layout = MainLayout.class)
@RolesAllowed({ "operator", "on-call-leader" })
public class UnansweredView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final AlarmsApi alarms;

	private final PagesApi pages;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("unanswered.title"));

	private final Div content = new Div();

	public UnansweredView(AlarmsApi alarms, PagesApi pages, PhonesApi phones, Swedish swedish) {
		this.alarms = alarms;
		this.pages = pages;
		this.swedish = swedish;
		addClassName("page");
		this.content.addClassName("panels");
		add(this.head, new NotifyPanel(phones), this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("unanswered.title"));
	}

	private void refresh() {
		var waiting = this.alarms.unanswered();
		var told = this.pages.pages();
		this.head.count(waiting.size());
		this.content.removeAll();
		this.content.add(waiting.isEmpty() ? new EmptyState(text("unanswered.empty"), text("unanswered.empty.next"))
				: waiting(waiting));
		if (!told.isEmpty()) {
			this.content.add(new Section(new H2(text("unanswered.pages")), pages(told)));
		}
	}

	private Table waiting(List<Unanswered> all) {
		var table = new Table(text("unanswered.title"), "unanswered.priority", "unanswered.kind", "unanswered.waited",
				"unanswered.presses", "unanswered.told");
		table.addClassName("grid");
		all.forEach(one -> table.row(Badge.priority(one.priority(), false), Line.strong(one.kind()),
				Line.row(Table.cell(this.swedish.dayAndTime(one.receivedAt())), Time.minutes(one.receivedAt())),
				Table.cell(Integer.toString(one.presses())), Table.cell(Integer.toString(one.told()))));
		return table;
	}

	private Table pages(List<Page> all) {
		var table = new Table(text("unanswered.pages"), "unanswered.page.at", "unanswered.page.level",
				"unanswered.page.alarms", "unanswered.page.to");
		table.addClassName("grid");
		all.forEach(one -> table.row(Line.strong(this.swedish.dayAndTime(one.at())),
				Table.cell(Integer.toString(one.level())), Table.cell(Integer.toString(one.alarms())),
				new UnorderedList(one.notices().stream().map(this::notice).toArray(ListItem[]::new))));
		return table;
	}

	/** What has not arrived has a sign beside its words. */
	private ListItem notice(Notice notice) {
		var to = notice.to().isEmpty() ? text("unanswered.nobody") : notice.to();
		var words = text("unanswered.notice", text("unanswered.by." + notice.by()), to, text(
				"unanswered.notice." + notice.state(), (notice.at() == null) ? "" : this.swedish.time(notice.at())));
		return notice.why() == null ? new ListItem(words)
				: new ListItem(Line.row(failed(), Line.strong(words + ": " + why(notice.why()))));
	}

	private static Component failed() {
		return Icon.ALERT.small();
	}

	private static String why(String code) {
		return switch (code) {
			case "no-address" -> text("unanswered.why.no-address");
			case "no-phone" -> text("unanswered.why.no-phone");
			default -> text("unanswered.why.other");
		};
	}

}
