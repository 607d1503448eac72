package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.SignedFormsApi;
import se.larmnav.contract.cases.SignedFormsApi.SignedForm;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** Takes in a form that has come back signed, as a scan or a photograph. */
class KeepFormDialog extends FormDialog {

	private static final int LARGEST = 8 << 20;

	private byte @Nullable [] content;

	KeepFormDialog(UUID caseId, SignedFormsApi forms, Runnable done) {
		super(text("operation.keep-form"));
		says(text("keep-form.says"));
		var choices = forms.forms(caseId);
		var form = required("form", new ComboBox<Choice>(text("keep-form.form")), text("keep-form.form.missing"));
		form.setItems(choices);
		form.setItemLabelGenerator(Choice::text);
		if (choices.size() == 1) {
			form.setValue(choices.getFirst());
		}
		var upload = field("content", upload());
		demand(upload, () -> this.content != null, text("keep-form.content.missing"));
		submit(text("keep-form.do"), () -> {
			var kept = this.content;
			if (kept != null) {
				forms.keep(caseId, new SignedForm(form.getValue().key(), kept));
			}
		}, done);
	}

	private Upload upload() {
		var upload = new Upload(UploadHandler.inMemory((about, content) -> this.content = content));
		upload.setAcceptedFileTypes("application/pdf", "image/jpeg", "image/png");
		upload.setMaxFiles(1);
		upload.setMaxFileSize(LARGEST);
		upload.setUploadButton(Buttons.button(text("keep-form.choose"), () -> {
		}));
		upload.setDropLabel(Line.muted(text("platform.new.drop")));
		upload.addFileRemovedListener(removed -> this.content = null);
		upload.getElement().setAttribute("aria-label", text("keep-form.content"));
		return upload;
	}

}
