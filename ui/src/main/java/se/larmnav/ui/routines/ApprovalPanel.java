package se.larmnav.ui.routines;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.Findings;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.SwedishComponents;

import static se.larmnav.ui.text.Texts.text;

/**
 * Who has written and who approves, and the one thing that is done next with the draft.
 */
class ApprovalPanel extends Panel {

	private final Deciding deciding;

	private final Swedish swedish;

	private final DatePicker from = SwedishComponents.date(text("routine.publish-from"));

	private final TextArea word = new TextArea(text("routine.word"));

	private final Button send;

	private final Div body = Line.styled(new Div(), "approval");

	ApprovalPanel(Deciding deciding, Swedish swedish) {
		super(text("routine.approval"));
		this.deciding = deciding;
		this.swedish = swedish;
		end(text("routine.approval.two"));
		this.from.setWidthFull();
		this.word.setWidthFull();
		this.send = Buttons.press(Buttons.primary(text("routine.send"), this::send), "Ctrl+Enter");
		add(this.body);
	}

	/** Shows where the draft stands; the day and the word that are being written stay. */
	void show(Draft draft, Findings findings) {
		this.body.removeAll();
		var signers = Line.styled(new OrderedList(), "signers");
		Signers.of(draft, this.swedish).forEach(signers::add);
		this.body.add(signers);
		if (draft.entry().state().equals("DRAFT") && draft.may().contains("WRITE")) {
			sending(draft, findings);
			return;
		}
		var entry = draft.entry();
		if (entry.validFrom() != null && !entry.state().equals("DRAFT")) {
			this.body.add(Line.paragraph(text("routine.valid-from", entry.validFrom())));
		}
		var buttons = buttons(draft.may());
		if (!buttons.isEmpty()) {
			this.body.add(Line.styled(new Div(buttons.toArray(Component[]::new)), "deciding"));
		}
		this.body.add(Line.paragraph(Standing.says(draft), "s", "muted"));
	}

	/** Says at the day what is wrong with it. */
	void wrongDay(String said) {
		this.from.setManualValidation(true);
		this.from.setErrorMessage(said);
		this.from.setInvalid(!said.isEmpty());
	}

	private void sending(Draft draft, Findings findings) {
		var tomorrow = this.swedish.today().plusDays(1);
		this.from.setMin(tomorrow);
		if (this.from.isEmpty()) {
			this.from.setValue(later(draft.entry().validFrom(), tomorrow));
		}
		var warnings = findings.findings().stream().anyMatch(finding -> finding.severity().equals("WARNING"));
		this.word.setLabel(text(warnings ? "routine.word.warnings" : "routine.word"));
		this.word.setRequiredIndicatorVisible(warnings);
		this.send.setEnabled(draft.may().contains("SEND"));
		this.body.add(this.from, this.word, this.send,
				Line.paragraph(
						text(findings.stops() ? "routine.send.stopped" : "routine.send.says", draft.entry().basedOn()),
						"s", "muted"));
	}

	private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
		return (one != null && one.isAfter(other)) ? one : other;
	}

	private List<Button> buttons(List<String> may) {
		return may.stream().flatMap(one -> switch (one) {
			case "APPROVE" -> Stream
				.of(Buttons.press(Buttons.primary(text("routine.approve"), this.deciding::approve), "Ctrl+Enter"));
			case "PUBLISH" -> Stream
				.of(Buttons.press(Buttons.primary(text("routine.publish"), this.deciding::publish), "Ctrl+Enter"));
			case "SEND_BACK" -> Stream
				.of(Buttons.button(text("routine.send-back"), () -> new WordDialog(text("routine.send-back.title"),
						text("routine.send-back.word"), text("routine.send-back"), this.deciding::sendBack)
					.open()));
			case "TAKE_BACK" -> Stream.of(Buttons.button(text("routine.take-back"), this.deciding::takeBack));
			default -> Stream.<Button>empty();
		}).toList();
	}

	private void send() {
		wrongDay("");
		if (this.from.isEmpty()) {
			wrongDay(text("routine.publish-from.missing"));
			return;
		}
		if (!this.from.getValue().isAfter(this.swedish.today())) {
			wrongDay(text("routine.publish-from.early"));
			return;
		}
		if (this.word.isRequiredIndicatorVisible() && Blank.toNull(this.word) == null) {
			this.word.setManualValidation(true);
			this.word.setErrorMessage(text("routine.word.missing"));
			this.word.setInvalid(true);
			this.word.focus();
			return;
		}
		this.word.setInvalid(false);
		this.deciding.send(this.from.getValue(), Blank.toNull(this.word));
	}

}
