package se.larmnav.ui.keys;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.AwaitingKeys;
import se.larmnav.contract.cases.KeysApi.AwaitingRow;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.OrganisationApi.Unit;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.part.Chips;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Meanwhile;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Inväntar nycklar: who waits, for how long, and who must be contacted now. */
@Route(value = "invantar-nycklar", layout = MainLayout.class)
@RolesAllowed({ "planner", "alarm-staff", "technician", "unit-head" })
public class AwaitingKeysView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final KeysApi keys;

	private final OrganisationApi organisation;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("awaiting.title"));

	private final ReviewLine review = new ReviewLine();

	private final Div content = new Div();

	private Shown shown = Shown.ALL;

	private @Nullable AwaitingTable table;

	public AwaitingKeysView(KeysApi keys, OrganisationApi organisation, Swedish swedish) {
		this.keys = keys;
		this.organisation = organisation;
		this.swedish = swedish;
		addClassName("page");
		this.content.addClassName("awaiting");
		add(this.head.end(this.review), this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.shown = Shown.of(Chips.shown(event.getLocation(), Shown.ALL.path()));
		refresh();
		StatusLine.keys("↑↓", text("keys.row"), "K", text("keys.contact"), "B", text("keys.book"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("awaiting.title"));
	}

	private void refresh() {
		var list = this.keys.awaiting();
		var rows = list.rows().stream().filter(row -> this.shown.holds(row, this.swedish)).toList();
		this.head.count(list.rows().size());
		this.review.set(list);
		this.content.removeAll();
		this.content.add(filters(list));
		if (rows.isEmpty()) {
			this.content.add(new EmptyState(text("awaiting.empty"), text("awaiting.empty.next", list.week() + 1)));
			return;
		}
		this.table = new AwaitingTable(rows, this.shown == Shown.REVIEW, this.swedish, this::act);
		this.content.add(this.table);
	}

	private Chips filters(AwaitingKeys list) {
		var chips = new Chips(Page.AWAITING_KEYS.path(), text("awaiting.filter"));
		List.of(Shown.ALL, Shown.NOW, Shown.BOOKED, Shown.LATE, Shown.REVIEW)
			.forEach(
					one -> chips.chip(one.path(), text("awaiting." + one.path()), count(list, one), this.shown == one));
		return chips;
	}

	private int count(AwaitingKeys list, Shown one) {
		return (int) list.rows().stream().filter(row -> one.holds(row, this.swedish)).count();
	}

	private void act(AwaitingRow row, RowAct act) {
		switch (act) {
			case CONTACT -> contact(row);
			case BOOK -> new BookKeysDialog(row.caseId(), seeing(row), units(), this.swedish,
					() -> done(row.caseId(), text("awaiting.booked", row.name())))
				.open();
			case REVIEW -> {
				Meanwhile.act(() -> seeing(row).reviewed(row.caseId()), this::refresh);
				done(row.caseId(), text("awaiting.reviewed", row.name()));
			}
			case OPEN -> Go.to("arende/" + row.caseId());
			case COLLECT -> Go.to("nyckelhamtning/" + row.caseId());
		}
	}

	private void contact(AwaitingRow row) {
		if (this.table == null) {
			return;
		}
		var seeing = seeing(row);
		this.table.contact(row, contact -> {
			var next = seeing.contact(row.caseId(), contact);
			done(row.caseId(), (next.due() == null) ? text("done.contact")
					: text("contact.next", this.swedish.weekday(next.due()), next.rule()));
		});
	}

	/** For whoever has the row on the screen as it is. */
	private KeysApi seeing(AwaitingRow row) {
		return new SeenVersion(row.version()).bind(KeysApi.class, this.keys);
	}

	private void done(UUID caseId, String said) {
		refresh();
		if (this.table != null) {
			this.table.focus(caseId);
		}
		StatusLine.say(said);
	}

	private List<Unit> units() {
		try {
			return this.organisation.organisation().units();
		}
		catch (Problem problem) {
			return List.of();
		}
	}

}
