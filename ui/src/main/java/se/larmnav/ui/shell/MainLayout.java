package se.larmnav.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import jakarta.annotation.security.PermitAll;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.contract.tenants.GoverningDocumentsApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * The shell of the desk: navbar, side navigation by role and the status line. A view that
 * needs the whole width (the board) has the navigation in the navbar instead.
 */
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

	/** The id of the content, for the skip link. */
	public static final String CONTENT = "innehall";

	private final WorkApi work;

	private final CasesApi cases;

	private final Swedish swedish;

	private final Navigation navigation = new Navigation();

	private final Guides guides;

	private final StatusLine status = new StatusLine();

	private final Div tabs = Line.styled(new Div(), "tabs");

	public MainLayout(WorkApi work, CasesApi cases, GoverningDocumentsApi documents, Who who, Swedish swedish,
			TestEnvironment test) {
		this.work = work;
		this.guides = new Guides(documents);
		this.cases = cases;
		this.swedish = swedish;
		var skip = new Anchor("#" + CONTENT, text("skip"));
		skip.addClassName("skip");
		skip.setRouterIgnore(true);
		var toggle = new DrawerToggle();
		toggle.setAriaLabel(text("nav.open"));
		var me = who.me();
		var bar = new Header(skip, toggle, brand(me.municipalityName()), this.tabs);
		var connection = connection();
		if (Who.has(OperatorsBorder.ROLE)) {
			connection.addClassName("end");
		}
		else {
			bar.add(search());
		}
		bar.add(connection, new UserMenu(me));
		bar.addClassName("navbar");
		addToNavbar(bar);
		test.banner().ifPresent(banner -> {
			addToNavbar(banner);
			addClassName("has-banner");
		});
		addToDrawer(this.navigation, this.guides);
		getElement().appendChild(this.status.getElement());
	}

	@Override
	public void showRouterLayoutContent(HasElement content) {
		super.showRouterLayoutContent(content);
		content.getElement().setAttribute("id", CONTENT).setAttribute("tabindex", "-1");
		content.getElement().setAttribute("data-keys", "");
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		this.status.attachTo(attached.getUI());
		attached.getUI()
			.getPage()
			.executeJs("window.larmnav && larmnav.now($0)", (double) this.swedish.now().toEpochMilli());
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		var wide = getContent() instanceof WholeWidth;
		// On a phone the drawer lies over the page: it opens when somebody asks for it.
		getElement().executeJs("this.drawerOpened = $0 && !this.overlay", !wide);
		setClassName("wide", wide);
		this.tabs.setVisible(wide);
		this.navigation.show(event.getLocation().getPath(), counts());
		this.guides.show(wide ? "" : event.getLocation().getPath());
		this.tabs.removeAll();
		if (wide) {
			this.navigation.tabs().forEach(this.tabs::add);
		}
	}

	private WorkApi.Counts counts() {
		try {
			return Page.mine().stream().allMatch(Page::countsNothing) ? none() : this.work.counts();
		}
		catch (Problem problem) {
			return none();
		}
	}

	private static WorkApi.Counts none() {
		return new WorkApi.Counts(0, 0, 0, 0, 0);
	}

	private static Div brand(String municipality) {
		return Line.styled(new Div(Icon.SHIELD.medium(), new Span(text("app.name")), Line.muted(municipality)),
				"brand");
	}

	private com.vaadin.flow.component.button.Button search() {
		var button = Buttons.press(Buttons.button(text("search.open"), () -> new SearchDialog(this.cases).open()),
				"Ctrl+K");
		button.addClassNames("palette", "end");
		button.setAriaLabel(text("search.open") + " Ctrl+K");
		button.setPrefixComponent(Icon.SEARCH.small());
		button.setSuffixComponent(new Cap("Ctrl+K"));
		return button;
	}

	private static Div connection() {
		var words = new Span(text("connection.on"));
		var status = Line.styled(new Div(Line.styled(new Span(), "dot"), words), "status", "connection");
		status.getElement()
			.setAttribute("data-connection", "")
			.setAttribute("data-on", text("connection.on"))
			.setAttribute("data-off", text("connection.off"))
			.setAttribute("role", "status");
		return status;
	}

}
