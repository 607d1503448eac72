package se.larmnav.ui.organisation;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.OrganisationChangesApi.StaffMember;
import se.larmnav.contract.tenants.OrganisationChangesApi.Unit;
import se.larmnav.contract.tenants.OrganisationChangesApi.Whole;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Personal: who works here, where, and with which roles. */
@Route(value = "personal", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class StaffView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final OrganisationChangesApi organisation;

	private final InvitationsApi invitations;

	private final Swedish swedish;

	private final ReadVersion read;

	private final PageHead head = new PageHead(text("staff.title"));

	private final Div content = new Div();

	public StaffView(OrganisationChangesApi organisation, InvitationsApi invitations, Swedish swedish) {
		this.invitations = invitations;
		this.organisation = organisation;
		this.swedish = swedish;
		this.read = new ReadVersion(organisation);
		addClassName("page");
		this.head.end(Buttons.press(Buttons.primary(text("staff.add"), () -> dialog(null)), "N"));
		add(this.head, this.content);
	}

	@Override
	public String getPageTitle() {
		return text("staff.title");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		refresh();
	}

	private void refresh() {
		var whole = this.organisation.whole();
		this.read.is(whole.version());
		this.head.count(whole.staff().size());
		this.content.removeAll();
		LoginNotice.of(whole.login(), this.swedish).ifPresent(this.content::add);
		var units = whole.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
		var table = new Table(text("staff.title"), "organisation.name", "staff.user", "staff.title-of", "staff.roles",
				"staff.units", "organisation.acts");
		table.addClassName("grid");
		for (var one : whole.staff()) {
			table.row(Line.strong(one.name()), Table.cell(one.user()), Table.cell(one
				.title()), Table.cell(roles(one, whole)), Table
					.cell(one.units().stream().map(id -> units.getOrDefault(id, id)).collect(Collectors.joining(", "))),
					Line.row(Acts.of(one.name(), () -> dialog(one), () -> remove(one)), invite(one)));
		}
		this.content.add(table);
	}

	private Component invite(StaffMember member) {
		return Acts.named(
				Buttons.small(text("invite.open"),
						() -> new InviteDialog(member.name(), member.user(), this.invitations,
								until -> StatusLine
									.say(text("invite.done", member.name(), this.swedish.dayAndTime(until))))
							.open()),
				member.name());
	}

	private static String roles(StaffMember member, Whole whole) {
		return member.roles()
			.stream()
			.map(role -> whole.roles().getOrDefault(role, role))
			.collect(Collectors.joining(", "));
	}

	private void dialog(@org.jspecify.annotations.Nullable StaffMember member) {
		new StaffDialog(member, this.organisation.whole(), this.organisation, this.read, this.swedish, this::done)
			.open();
	}

	private void remove(StaffMember member) {
		new RemoveDialog(member.name(), text("staff.remove.means"), this.read, this.swedish,
				etag -> this.organisation.removeStaffMember(member.user(), etag), this::done)
			.open();
	}

	private void done() {
		refresh();
		StatusLine.say(text("organisation.saved"));
	}

}
