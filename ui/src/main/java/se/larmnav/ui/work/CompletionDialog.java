package se.larmnav.ui.work;

import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.TextArea;
import se.larmnav.contract.cases.WorkApi.Completion;
import se.larmnav.contract.cases.WorkApi.WorkItem;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.part.QuestionFields;

import static se.larmnav.ui.text.Texts.text;

/**
 * Says that a piece of work is done, answers what the routine asks, and what came of it.
 */
class CompletionDialog extends FormDialog {

	CompletionDialog(WorkItem item, Consumer<Completion> complete, Runnable done) {
		super(item.text());
		if (item.person() != null) {
			says(item.person() + " · " + item.caseNumber());
		}
		var asked = new QuestionFields(item.asks());
		asked.each((question, field) -> {
			if (question.required()) {
				required(QuestionFields.name(question), field, text("work.answer.missing", question.label()));
			}
			else {
				field(QuestionFields.name(question), field);
			}
		});
		var note = field("note", Draft.keep(new TextArea(text("work.result")), "work-" + item.id()));
		submit(text("work.complete"), () -> {
			complete.accept(new Completion(null, Blank.toNull(note), asked.answers()));
			Draft.saved(note);
		}, done);
	}

}
