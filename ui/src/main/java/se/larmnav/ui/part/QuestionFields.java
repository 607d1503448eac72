package se.larmnav.ui.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.WorkApi.Answer;
import se.larmnav.contract.cases.WorkApi.Question;
import se.larmnav.ui.text.PlatformClock;
import se.larmnav.ui.text.SwedishComponents;

/** The routine's questions as fields, and what is answered in them. */
public final class QuestionFields {

	private final Map<Question, Component> fields = new LinkedHashMap<>();

	public QuestionFields(List<Question> asks) {
		asks.forEach(question -> this.fields.put(question, field(question)));
	}

	/** The fields, by the names that the service calls them. */
	public void each(BiConsumer<Question, Component> use) {
		this.fields.forEach(use);
	}

	/** The name of a question's field in what is sent. */
	public static String name(Question question) {
		return "answers/" + question.key();
	}

	/** What is answered; a field that is left empty is no answer. */
	public List<Answer> answers() {
		var answers = new ArrayList<Answer>();
		this.fields.forEach((question, field) -> {
			var value = value(field);
			if (value != null) {
				answers.add(new Answer(question.key(), value));
			}
		});
		return answers;
	}

	private static Component field(Question question) {
		return switch (question.answer()) {
			case "YES_NO" -> Choosing.yesOrNo(question.label());
			case "DAY" -> SwedishComponents.date(question.label());
			case "TIME" -> SwedishComponents.dateTime(question.label());
			default -> new TextArea(question.label());
		};
	}

	private static @Nullable String value(Component field) {
		return switch (field) {
			case DateTimePicker at ->
				at.isEmpty() ? null : at.getValue().atZone(PlatformClock.ZONE).toInstant().toString();
			case DatePicker day -> day.isEmpty() ? null : day.getValue().toString();
			case TextArea text -> text.getValue().isBlank() ? null : text.getValue().strip();
			case HasValue<?, ?> chosen ->
				chosen.isEmpty() ? null : Boolean.TRUE.equals(chosen.getValue()) ? "yes" : "no";
			default -> null;
		};
	}

}
