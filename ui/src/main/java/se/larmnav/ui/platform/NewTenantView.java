package se.larmnav.ui.platform;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.contract.tenants.TenantsApi.NewTenant;
import se.larmnav.contract.tenants.TenantsApi.TenantView;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.ForOperators;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.OperatorsBorder;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;

import static se.larmnav.ui.text.Texts.text;

/**
 * Ny kommun (X2): from six fields and a base routine, or from its files; all is judged
 * before anything is done.
 */
@Route(value = NewTenantView.PATH, layout = MainLayout.class)
@RolesAllowed(OperatorsBorder.ROLE)
public class NewTenantView extends Main implements BeforeEnterObserver, HasDynamicTitle, ForOperators {

	static final String PATH = "platform/ny-kommun";

	private final TenantsApi tenants;

	private final NewTenantForm form;

	public NewTenantView(TenantsApi tenants) {
		this.tenants = tenants;
		this.form = new NewTenantForm(tenants.baseRoutines());
		addClassNames("page", "narrow", "stack");
		var send = Buttons.press(Buttons.primary(text("platform.new.begin"), this::begin), "Ctrl+Enter");
		send.setSuffixComponent(new Cap("Ctrl+↵"));
		var fields = new Panel(text("platform.new.fields"));
		fields.add(this.form, Line.paragraph(text("platform.new.fields.says"), "s", "muted"), Line.row(send));
		add(new Anchor(Page.TENANTS.path(), text("platform.back")), new PageHead(text("platform.new")), fields,
				new NewTenantFiles(files -> begun(this.tenants.register(files))));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		StatusLine.keys("Ctrl+↵", text("platform.new.begin"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("platform.new"));
	}

	private void begin() {
		this.form.get().ifPresent(this::begin);
	}

	private void begin(NewTenant municipality) {
		try {
			begun(this.tenants.begin(this.form.routine(), municipality));
		}
		catch (Problem problem) {
			this.form.refused(problem);
		}
	}

	/** The page of the municipality shows how far it has come, and goes on or undoes. */
	private static void begun(TenantView made) {
		Go.to(Page.TENANTS.path() + "/kommun/" + made.alias());
		StatusLine.say(text("platform.new.begun", made.name()));
	}

}
