package se.larmnav.ui.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.TenantsApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
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

/** Ny kommun (X2): from its files, all of which are judged before anything is done. */
@Route(value = NewTenantView.PATH, layout = MainLayout.class)
@RolesAllowed(OperatorsBorder.ROLE)
public class NewTenantView extends Main implements BeforeEnterObserver, HasDynamicTitle, ForOperators {

	static final String PATH = "platform/ny-kommun";

	/** The whole of a municipality is some hundred kilobytes. */
	private static final int LARGEST = 512 * 1024;

	private static final int MOST = 20;

	private static final String FAULTS = "problems";

	private final TenantsApi tenants;

	private final Map<String, String> files = new TreeMap<>();

	private final Div chosen = new Div();

	private final Div wrong = new Div();

	public NewTenantView(TenantsApi tenants) {
		this.tenants = tenants;
		addClassNames("page", "stack");
		var panel = new Panel(text("platform.new.files"));
		panel.add(Line.paragraph(text("platform.new.files.which"), "muted"), upload(), this.chosen,
				Line.row(Buttons.primary(text("platform.new.send"), this::send)));
		add(new Anchor(Page.TENANTS.path(), text("platform.back")), new PageHead(text("platform.new")), this.wrong,
				panel);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("platform.new"));
	}

	/** Takes a file; the same name again replaces it. */
	void take(String name, byte[] content) {
		this.files.put(name, new String(content, StandardCharsets.UTF_8));
		show();
	}

	private Upload upload() {
		var upload = new Upload(UploadHandler.inMemory((about, content) -> take(about.fileName(), content)));
		upload.setAcceptedFileTypes(".yaml");
		upload.setMaxFileSize(LARGEST);
		upload.setMaxFiles(MOST);
		upload.setUploadButton(Buttons.button(text("platform.new.choose"), () -> {
		}));
		upload.setDropLabel(Line.muted(text("platform.new.drop")));
		return upload;
	}

	private void show() {
		var list = new UnorderedList();
		this.files.keySet()
			.forEach(name -> list
				.add(new ListItem(Line.strong(name), Buttons.link(text("platform.new.remove"), () -> remove(name)))));
		this.chosen.removeAll();
		this.chosen.add(list);
	}

	private void remove(String name) {
		this.files.remove(name);
		show();
	}

	private void send() {
		this.wrong.removeAll();
		if (this.files.isEmpty()) {
			this.wrong.add(Line.paragraph(text("platform.new.none"), "strong"));
			return;
		}
		try {
			var made = this.tenants.register(new TenantsApi.Files(Map.copyOf(this.files)));
			Go.to(Page.TENANTS.path() + "/kommun/" + made.alias());
			StatusLine.say(text("platform.new.begun", made.name()));
		}
		catch (Problem problem) {
			if (problem.rows(FAULTS).isEmpty()) {
				throw problem;
			}
			this.wrong.add(new FileFaults(problem.rows(FAULTS)));
		}
	}

}
