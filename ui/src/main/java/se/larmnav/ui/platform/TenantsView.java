package se.larmnav.ui.platform;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.AttachEvent;
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
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.contract.tenants.TenantsApi.TenantView;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.shell.ForOperators;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.Live;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.OperatorsBorder;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Kommuner (X1): how each municipality stands, live, and nothing about anybody in it. */
@Route(value = "platform", layout = MainLayout.class)
@RolesAllowed(OperatorsBorder.ROLE)
public class TenantsView extends Main implements BeforeEnterObserver, HasDynamicTitle, ForOperators {

	private static final Duration PAUSE = Duration.ofSeconds(5);

	private final TenantsApi tenants;

	private final Swedish swedish;

	private final PageHead head = new PageHead(text("platform.title"));

	private final Div content = new Div();

	/** What changes of each municipality, by its alias. */
	private final Map<String, List<Div>> standing = new LinkedHashMap<>();

	private @Nullable Live<List<TenantView>> live;

	public TenantsView(TenantsApi tenants, Swedish swedish) {
		this.tenants = tenants;
		this.swedish = swedish;
		addClassName("page");
		this.head.end(new Anchor(DepartedView.PATH, text("departed.title")),
				Buttons.primary(text("platform.new"), () -> Go.to(NewTenantView.PATH)));
		add(this.head, this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		show(this.tenants.list());
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("platform.title"));
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		this.live = Live.ask(attached.getUI(), PAUSE, this.tenants::list, this::show,
				problem -> StatusLine.say(Trouble.words(problem)));
	}

	@Override
	protected void onDetach(DetachEvent detached) {
		if (this.live != null) {
			this.live.close();
		}
	}

	/** The links stay while the municipalities do, so that no hand loses its place. */
	private void show(List<TenantView> all) {
		this.head.count(all.size());
		if (all.isEmpty()
				|| !List.copyOf(this.standing.keySet()).equals(all.stream().map(TenantView::alias).toList())) {
			this.content.removeAll();
			this.content
				.add(all.isEmpty() ? new EmptyState(text("platform.empty"), text("platform.empty.next")) : table(all));
		}
		all.forEach(this::fill);
	}

	private Table table(List<TenantView> all) {
		var table = new Table(text("platform.title"), "platform.name", "platform.state", "platform.routine",
				"platform.services", "platform.unanswered.since");
		table.addClassName("grid");
		this.standing.clear();
		for (var tenant : all) {
			var cells = List.of(new Div(), new Div(), new Div(), new Div());
			this.standing.put(tenant.alias(), cells);
			table.row(name(tenant), cells.get(0), cells.get(1), cells.get(2), cells.get(3));
		}
		return table;
	}

	private void fill(TenantView tenant) {
		var cells = Objects.requireNonNull(this.standing.get(tenant.alias()));
		var contents = List.of(TenantWords.state(tenant), Table.cell(TenantWords.routine(tenant, this.swedish)),
				Table.cell(TenantWords.services(tenant)), Table.cell(TenantWords.unanswered(tenant)));
		for (var i = 0; i < contents.size(); i++) {
			cells.get(i).removeAll();
			cells.get(i).add(contents.get(i));
		}
	}

	private static Div name(TenantView tenant) {
		return Line.row(Line.styled(new Anchor("platform/kommun/" + tenant.alias(), tenant.name()), "strong"),
				Line.small(tenant.alias()), Line.small(tenant.code()));
	}

}
