package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.Note;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/** A journal note, also of something that happened earlier. */
class NoteDialog extends FormDialog {

	NoteDialog(UUID caseId, CasesApi cases, Swedish swedish, Runnable done) {
		super(text("note.title"));
		var note = required("text", Draft.keep(new TextArea(text("note.text")), "note-" + caseId),
				text("note.text.missing"));
		note.setMinRows(4);
		var at = field("at", SwedishComponents.dateTime(text("note.at")));
		at.setMax(swedish.now().atZone(PlatformClock.ZONE).toLocalDateTime());
		submit(text("note.do"), () -> {
			cases.note(caseId, new Note(note.getValue().strip(),
					at.isEmpty() ? null : at.getValue().atZone(PlatformClock.ZONE).toInstant()));
			Draft.saved(note);
		}, done);
	}

}
