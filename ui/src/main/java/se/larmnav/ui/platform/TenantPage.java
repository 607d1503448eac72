package se.larmnav.ui.platform;

import java.time.Duration;
import java.util.Set;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.DeparturesApi;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.contract.tenants.TenantsApi.TenantView;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.ForOperators;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.Live;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.OperatorsBorder;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** One municipality: its way in, stage by stage, and how each service stands with it. */
@Route(value = "platform/kommun/:alias", layout = MainLayout.class)
@RolesAllowed(OperatorsBorder.ROLE)
public class TenantPage extends Main implements BeforeEnterObserver, HasDynamicTitle, ForOperators {

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** What is not open yet is undone instead of deleted. */
	private static final Set<String> OPENED = Set.of("OPEN", "QUARANTINED");

	private final TenantsApi tenants;

	private final InvitationsApi invitations;

	private final Swedish swedish;

	private final Div head = new Div();

	private final Div facts = new Div();

	private final Div way = new Div();

	private final Div services = new Div();

	private final DeparturePanel departure;

	private @Nullable TenantView shown;

	private String alias = "";

	private String name = "";

	private @Nullable Live<TenantView> live;

	public TenantPage(TenantsApi tenants, DeparturesApi departures, InvitationsApi invitations, Swedish swedish) {
		this.invitations = invitations;
		this.tenants = tenants;
		this.swedish = swedish;
		addClassNames("page", "stack");
		this.departure = new DeparturePanel(departures, swedish);
		add(new Anchor(Page.TENANTS.path(), text("platform.back")), this.head, this.facts, this.way, this.services,
				this.departure);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.alias = event.getRouteParameters().get("alias").orElse("");
		show(this.tenants.open(this.alias));
		if (this.departure.isVisible()) {
			this.departure.show(this.alias, this.name);
		}
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", this.name);
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		this.live = Live.ask(attached.getUI(), PAUSE, () -> this.tenants.open(this.alias), this::show,
				problem -> StatusLine.say(Trouble.words(problem)));
	}

	@Override
	protected void onDetach(DetachEvent detached) {
		if (this.live != null) {
			this.live.close();
		}
	}

	/**
	 * What has buttons is drawn anew only when they change, so that no hand loses its
	 * place.
	 */
	private void show(TenantView tenant) {
		this.name = tenant.name();
		this.departure.setVisible(OPENED.contains(tenant.state()));
		in(this.head, new PageHead(tenant.name()).end(TenantWords.state(tenant)));
		in(this.facts, facts(tenant));
		if (this.shown == null || !isAsFarAs(this.shown, tenant)) {
			in(this.way, way(tenant));
		}
		in(this.services, new ServicesPanel(tenant, this.swedish));
		this.shown = tenant;
	}

	private static boolean isAsFarAs(TenantView one, TenantView other) {
		return one.state().equals(other.state()) && one.stages().equals(other.stages())
				&& one.quarantine().equals(other.quarantine());
	}

	private static void in(Div place, Component content) {
		place.removeAll();
		place.add(content);
	}

	private Facts facts(TenantView tenant) {
		return new Facts().fact(text("platform.alias"), tenant.alias())
			.fact(text("platform.code"), tenant.code())
			.fact(text("platform.routine"), TenantWords.routine(tenant, this.swedish))
			.fact(text("platform.unanswered"), TenantWords.unanswered(tenant));
	}

	private Panel way(TenantView tenant) {
		var panel = new Panel(text("platform.stages"));
		panel.add(new Stages(tenant.stages(), this.swedish));
		var buttons = Line.row();
		if (!tenant.quarantine().isEmpty() || tenant.state().equals("STOPPED")) {
			buttons.add(Buttons.primary(text("platform.try-again"), this::tryAgain));
		}
		if (tenant.state().equals("STOPPED") || tenant.state().equals("ONBOARDING")) {
			buttons.add(Buttons.button(text("platform.undo"), () -> new UndoDialog(this.name, this::undo).open()));
		}
		if (OPENED.contains(tenant.state())) {
			buttons.add(Buttons.button(text("invite.administrator"), this::invite));
		}
		panel.add(buttons);
		return panel;
	}

	private void invite() {
		new InviteAdministratorDialog(this.alias, this.name, this.invitations,
				until -> StatusLine.say(text("invite.sent", this.swedish.dayAndTime(until))))
			.open();
	}

	private void tryAgain() {
		show(this.tenants.resume(this.alias));
		StatusLine.say(text("platform.tried", this.name));
	}

	private void undo() {
		this.tenants.cancel(this.alias);
		Go.to(Page.TENANTS.path());
		StatusLine.say(text("platform.undone", this.name));
	}

}
