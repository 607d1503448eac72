package se.larmnav.ui.work;

import java.util.function.Consumer;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.WorkApi.Completion;
import se.larmnav.contract.cases.WorkApi.WorkItem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/** Says that a piece of work is done, with what came of it. */
class CompletionDialog extends Dialog {

	CompletionDialog(WorkItem item, Consumer<Completion> done) {
		setHeaderTitle(item.text());
		var note = Draft.keep(new TextArea(text("work.result")), "work-" + item.id());
		note.setWidthFull();
		if (item.person() != null) {
			add(Line.paragraph(item.person() + " · " + item.caseNumber(), "muted"));
		}
		add(note);
		getFooter().add(Buttons.quiet(text("action.cancel"), this::close),
				Buttons.press(Buttons.primary(text("work.complete"), () -> {
					done.accept(new Completion(null, note.getValue().isBlank() ? null : note.getValue()));
					Draft.saved(note);
					close();
				}), "Ctrl+Enter"));
	}

}
