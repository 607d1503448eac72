package se.larmnav.ui.organisation;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.Lists;
import se.larmnav.contract.tenants.OrganisationChangesApi.MailingList;
import se.larmnav.contract.tenants.OrganisationChangesApi.Member;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Sändlistor: who is on each, and who keeps it (GBG-AUT-12). */
@Route(value = "sandlistor", layout = MainLayout.class)
@PermitAll
public class ListsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final OrganisationChangesApi organisation;

	private final Swedish swedish;

	private final ReadVersion read;

	private final Div content = new Div();

	public ListsView(OrganisationChangesApi organisation, Swedish swedish) {
		this.organisation = organisation;
		this.swedish = swedish;
		this.read = new ReadVersion(organisation);
		addClassName("page");
		add(new PageHead(text("lists.title")), this.content);
	}

	@Override
	public String getPageTitle() {
		return text("lists.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	private void refresh() {
		var lists = this.organisation.lists();
		this.read.is(lists.version());
		this.content.removeAll();
		if (lists.may().contains("ADD")) {
			this.content.add(Line.row(Buttons.press(Buttons.primary(text("list.add"),
					() -> ListDialog.added(lists, this.organisation, this.read, this.swedish, this::done).open()),
					"N")));
		}
		if (lists.lists().isEmpty()) {
			this.content.add(new EmptyState(text("lists.none"), text("lists.none.next")));
			return;
		}
		var table = new Table(text("lists.title"), "list.title", "list.owner", "list.members", "list.reviewed",
				"organisation.acts");
		table.addClassName("grid");
		lists.lists()
			.forEach(one -> table.row(Line.strong(one.name()), Table.cell(one.ownerName()),
					Table.cell(one.members().stream().map(Member::name).collect(Collectors.joining(", "))),
					Table.cell((one.reviewed() == null) ? null : this.swedish.day(one.reviewed())), acts(one, lists)));
		this.content.add(table);
	}

	private Component acts(MailingList list, Lists lists) {
		var row = Line.row();
		if (list.may().contains("MEMBERS")) {
			row.add(Acts.named(Buttons.small(text("list.members.open"),
					() -> ListDialog.reviewed(list, lists, this.organisation, this.read, this.swedish, this::done)
						.open()),
					list.name()));
		}
		if (list.may().contains("CHANGE")) {
			row.add(Acts.of(list.name(),
					() -> ListDialog.head(list, lists, this.organisation, this.read, this.swedish, this::done).open(),
					() -> new RemoveDialog(list.name(), text("list.remove.means"), this.read, this.swedish,
							etag -> this.organisation.removeList(list.id(), etag), this::done)
						.open()));
		}
		return (row.getComponentCount() == 0) ? Line.muted(text("list.kept-by", list.ownerName())) : row;
	}

	private void done() {
		refresh();
		StatusLine.say(text("organisation.saved"));
	}

}
