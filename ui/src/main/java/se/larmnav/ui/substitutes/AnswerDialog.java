package se.larmnav.ui.substitutes;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.alarms.SubstitutesApi;
import se.larmnav.contract.alarms.SubstitutesApi.Answer;
import se.larmnav.contract.alarms.SubstitutesApi.Substitute;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** What the person has answered to the offer, and when somebody comes or calls. */
class AnswerDialog extends FormDialog {

	private static final String DECLINED = "DECLINED";

	AnswerDialog(Substitute one, SubstitutesApi substitutes, Runnable done) {
		super(text("substitute.answer"));
		var offer = required("offer", new RadioButtonGroup<String>(text("substitute.offer")),
				text("substitute.offer.missing"));
		offer.setItems(Stream.concat(one.offers().stream(), Stream.of(DECLINED)).toList());
		offer.setItemLabelGenerator(key -> text("substitute.offer." + key));
		var times = field("times", new TextField(text("substitute.times")));
		times.setHelperText(text("substitute.times.help"));
		times.setValue(String.join(" ", one.times()));
		var note = field("note", new TextArea(text("substitute.note")));
		says(text("substitute.says"));
		submit(text("action.save"),
				() -> substitutes.answer(one.id(),
						new Answer(offer.getValue(),
								DECLINED.equals(offer.getValue()) ? List.of() : parts(times.getValue()),
								note.isEmpty() ? null : note.getValue().strip())),
				done);
	}

	private static List<String> parts(String written) {
		return Stream.of(written.strip().split("[ ,;]+")).filter(part -> !part.isEmpty()).toList();
	}

}
