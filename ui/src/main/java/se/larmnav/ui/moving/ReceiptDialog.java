package se.larmnav.ui.moving;

import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/**
 * Says that an export has come whole: by the sum of its manifest, written or taken of the
 * file.
 */
class ReceiptDialog extends FormDialog {

	private static final int LARGEST = 100 * 1024 * 1024;

	ReceiptDialog(Consumer<String> receive) {
		super(text("export.receipt.title"));
		says(text("export.receipt.says"));
		var sum = required("sha256", new TextField(text("export.sum")), text("export.sum.missing"));
		sum.setHelperText(text("export.sum.help"));
		var upload = new Upload(UploadHandler.inMemory((about, content) -> sum.setValue(Sum.of(content))));
		upload.setAcceptedFileTypes(".json");
		upload.setMaxFileSize(LARGEST);
		upload.setMaxFiles(1);
		upload.setUploadButton(Buttons.button(text("export.manifest"), () -> {
		}));
		add(upload);
		submit(text("export.receive"), () -> receive.accept(sum.getValue().strip().toLowerCase(Locale.ROOT)), () -> {
		});
	}

}
