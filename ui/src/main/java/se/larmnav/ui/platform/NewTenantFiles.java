package se.larmnav.ui.platform;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import se.larmnav.contract.tenants.TenantsApi.Files;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;

import static se.larmnav.ui.text.Texts.text;

/** The files of a municipality, chosen and sent together. */
class NewTenantFiles extends Panel {

	/** The whole of a municipality is some hundred kilobytes. */
	private static final int LARGEST = 512 * 1024;

	private static final int MOST = 20;

	private static final String FAULTS = "problems";

	private final Map<String, String> files = new TreeMap<>();

	private final Div chosen = new Div();

	private final Div wrong = new Div();

	NewTenantFiles(Consumer<Files> register) {
		super(text("platform.new.files"));
		add(Line.paragraph(text("platform.new.files.which"), "muted"), this.wrong, upload(), this.chosen,
				Line.row(Buttons.button(text("platform.new.send"), () -> send(register))));
	}

	/** Takes a file; the same name again replaces it. */
	private void take(String name, byte[] content) {
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

	private void send(Consumer<Files> register) {
		this.wrong.removeAll();
		if (this.files.isEmpty()) {
			this.wrong.add(Line.paragraph(text("platform.new.none"), "strong"));
			return;
		}
		try {
			register.accept(new Files(Map.copyOf(this.files)));
		}
		catch (Problem problem) {
			if (problem.rows(FAULTS).isEmpty()) {
				throw problem;
			}
			this.wrong.add(new FileFaults(problem.rows(FAULTS)));
		}
	}

}
