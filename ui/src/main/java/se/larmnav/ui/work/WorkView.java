package se.larmnav.ui.work;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.contract.cases.WorkApi.WorkItem;
import se.larmnav.contract.cases.WorkApi.WorkList;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Chips;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Meanwhile;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Who;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.unit.AlarmsFirst;

import static se.larmnav.ui.text.Texts.text;

/** Mitt arbete: what the person must do, by how late it is. */
@Route(value = "mitt-arbete", layout = MainLayout.class)
@PermitAll
public class WorkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private static final String ALL = "alla";

	private static final String MINE = "mina";

	private static final String FREE = "lediga";

	private final WorkApi work;

	private final Who who;

	private final Swedish swedish;

	private final AlarmsFirst first;

	private final PageHead head = new PageHead(text("work.title"));

	private final Div groups = new Div();

	private String show = ALL;

	public WorkView(WorkApi work, AlarmsApi alarms, Who who, Swedish swedish) {
		this.work = work;
		this.who = who;
		this.swedish = swedish;
		addClassName("page");
		if (Who.has("decision-maker", "on-call-leader")) {
			this.head.end(Buttons.primary(text("application.new"), () -> Go.to(Page.NEW_APPLICATION.path())));
		}
		this.groups.getElement().setAttribute("data-rows", "");
		this.first = new AlarmsFirst(alarms);
		add(this.first, this.head, this.groups);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.show = Chips.shown(event.getLocation(), ALL);
		refresh();
		StatusLine.keys("↑↓", text("keys.row"), "↵", text("keys.do"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("work.title"));
	}

	private void refresh() {
		this.first.refresh();
		var list = this.work.mine();
		var late = Stream.concat(list.muchDelayed().stream(), list.delayed().stream()).toList();
		this.groups.removeAll();
		this.groups.add(filters(list));
		group("work.late", late, list);
		group("work.today", list.today(), list);
		group("work.soon", list.soon(), list);
		group("work.waiting", list.waiting(), list);
		this.head.count((int) all(list).count());
		if (all(list).noneMatch(this::shown)) {
			this.groups.add(new EmptyState(text("work.empty"), text("work.empty.next")));
		}
	}

	private void group(String key, List<WorkItem> items, WorkList list) {
		var shown = items.stream().filter(this::shown).toList();
		if (!shown.isEmpty()) {
			this.groups.add(new WorkGroup(text(key), shown, list.muchDelayed(), this.swedish, this::act));
		}
	}

	private void act(WorkItem item, WorkGroup.Act act) {
		switch (act) {
			case DO -> Go.to(target(item));
			case OPEN -> Go.to("arende/" + item.caseId());
			case TAKE -> {
				Meanwhile.act(() -> seeing(item).take(item.id()), this::refresh);
				done(text("work.taken", item.text()));
			}
			case COMPLETE -> {
				var seeing = seeing(item);
				new CompletionDialog(item, completion -> seeing.complete(item.id(), completion),
						() -> done(text("work.done", item.text())))
					.open();
			}
		}
	}

	/** For whoever has the work on the screen as its case is. */
	private WorkApi seeing(WorkItem item) {
		return (item.version() == null) ? this.work : new SeenVersion(item.version()).bind(WorkApi.class, this.work);
	}

	/**
	 * The place where the work is done: its case with the form open, or the list of a
	 * review.
	 */
	private static String target(WorkItem item) {
		return (item.caseId() == null) ? Page.AWAITING_KEYS.path()
				: "arende/" + item.caseId() + "?gor=" + item.operation();
	}

	private void done(String said) {
		refresh();
		StatusLine.say(said);
	}

	private Chips filters(WorkList list) {
		return new Chips(Page.WORK.path(), text("work.filter"))
			.chip(ALL, text("work.all"), (int) all(list).count(), this.show.equals(ALL))
			.chip(MINE, text("work.mine"), (int) all(list).filter(this::mine).count(), this.show.equals(MINE))
			.chip(FREE, text("work.free"), (int) all(list).filter(item -> item.takenBy() == null).count(),
					this.show.equals(FREE));
	}

	private boolean shown(WorkItem item) {
		return switch (this.show) {
			case MINE -> mine(item);
			case FREE -> item.takenBy() == null;
			default -> true;
		};
	}

	private boolean mine(WorkItem item) {
		return this.who.me().name().equals(item.takenBy());
	}

	private static Stream<WorkItem> all(WorkList list) {
		return Stream.of(list.muchDelayed(), list.delayed(), list.today(), list.soon(), list.waiting())
			.flatMap(List::stream);
	}

}
