package se.larmnav.ui.moving;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import se.larmnav.contract.cases.TakeOversApi.Files;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.ErrorSummary;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** The files of the old system, and what that system is called. */
class TakeOverForm extends Composite<Div> {

	private static final int LARGEST = 50 * 1024 * 1024;

	private static final int MOST = 5;

	private final ErrorSummary errors = new ErrorSummary();

	private final TextField source = new TextField(text("takeover.source"));

	private final Map<String, String> files = new TreeMap<>();

	private final Div chosen = new Div();

	private final Upload upload;

	private final Runnable changed;

	/**
	 * @param changed what was tried is no longer what would be taken over
	 */
	TakeOverForm(Runnable changed) {
		this.changed = changed;
		this.source.setHelperText(text("takeover.source.help"));
		this.source.setWidthFull();
		this.source.setMaxLength(100);
		this.source.addValueChangeListener(change -> changed.run());
		this.upload = new Upload(UploadHandler.inMemory((about, content) -> take(about.fileName(), content)));
		this.upload.setAcceptedFileTypes(".csv");
		this.upload.setMaxFileSize(LARGEST);
		this.upload.setMaxFiles(MOST);
		this.upload.setUploadButton(Buttons.button(text("takeover.choose"), () -> {
		}));
		this.upload.setDropLabel(Line.muted(text("platform.new.drop")));
		getContent().addClassName("stack");
		getContent().add(this.errors, this.source, this.upload, this.chosen);
	}

	/** The files, if none is missing. */
	Optional<Files> get() {
		this.errors.clear();
		if (this.source.getValue().isBlank()) {
			this.errors.wrong(this.source, text("takeover.source.missing"));
		}
		if (this.files.isEmpty()) {
			this.errors.wrong(this.upload, text("takeover.files.missing"));
		}
		return this.errors.show() ? Optional.of(new Files(this.source.getValue().strip(), Map.copyOf(this.files)))
				: Optional.empty();
	}

	/** Forgets the files: they are about people. */
	void forget() {
		this.files.clear();
		this.upload.clearFileList();
		show();
	}

	/** A text in another alphabet than UTF-8 would lose its letters. */
	private void take(String name, byte[] content) {
		this.errors.clear();
		try {
			this.files.put(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
			this.changed.run();
			show();
		}
		catch (CharacterCodingException ex) {
			this.errors.wrong(this.upload, text("takeover.not-utf-8", name)).show();
		}
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
		this.changed.run();
		show();
	}

}
