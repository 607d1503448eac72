package se.larmnav.ui.cases;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.cases.CasesApi.AssignmentPart;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** The assignments of the case, each with what may be done with it in its state. */
class AssignmentsPanel extends Panel {

	AssignmentsPanel(CaseView view, Operations operations, Consumer<String> done) {
		super(text("case.uppdrag"));
		setId(Anchors.Section.ASSIGNMENTS.id());
		if (view.assignments().isEmpty()) {
			add(Line.muted(text("assignments.none")));
			return;
		}
		var table = new Table(text("case.uppdrag"), "assignment.name", "assignment.receiver", "assignment.state",
				"assignment.do");
		for (var assignment : view.assignments()) {
			table.row(name(assignment), receiver(assignment), state(assignment),
					buttons(view, assignment, operations, done));
		}
		add(table);
		if (mayLockOrSend(view) && view.assignments().stream().anyMatch(AssignmentsPanel::isDraft)) {
			var all = Buttons.button(text("assignment.send-all"), () -> operations.open(view, Operation.SEND, done));
			add(Line.row(all, Line.small(text("assignment.send-all.says"))));
		}
	}

	private static Div buttons(CaseView view, AssignmentPart assignment, Operations operations, Consumer<String> done) {
		var row = Line.row();
		offered(assignment).stream()
			.filter(view.may()::contains)
			.forEach(operation -> row.add(Buttons.small(text("assignment." + operation),
					() -> operations.assignment(view, assignment, operation, done))));
		if (assignment.document() != null) {
			row.add(DocumentLink.small(assignment.document(), text("document.show")));
		}
		return row;
	}

	/** What a state allows; whether the person may do it is the service's answer. */
	static List<String> offered(AssignmentPart assignment) {
		return switch (assignment.state()) {
			case "DRAFT" -> List.of(assignment.locked() ? Operation.SEND : Operation.LOCK);
			case "SENT" -> List.of(Operation.RECEIVE, Operation.UPDATE_ASSIGNMENT);
			case "INSTALLED" -> List.of(Operation.DISTRIBUTE, Operation.UPDATE_ASSIGNMENT);
			case "DISTRIBUTED" -> List.of(Operation.ACKNOWLEDGE, Operation.UPDATE_ASSIGNMENT);
			case "STARTED" -> List.of(Operation.END_ASSIGNMENT, Operation.UPDATE_ASSIGNMENT);
			case "ENDED", "RECALLED" -> List.of();
			default -> List.of(Operation.UPDATE_ASSIGNMENT);
		};
	}

	private static boolean mayLockOrSend(CaseView view) {
		return view.may().contains(Operation.LOCK) || view.may().contains(Operation.SEND);
	}

	private static boolean isDraft(AssignmentPart assignment) {
		return "DRAFT".equals(assignment.state());
	}

	private static Span name(AssignmentPart assignment) {
		var name = new Span(Line.strong(assignment.name()));
		if (assignment.locked()) {
			name.add(new Span(" "), Badge.plain(text("assignment.locked")));
		}
		if (assignment.documentVersion() > 1) {
			name.add(new Span(" "), Line.small(text("assignment.version", assignment.documentVersion())));
		}
		return name;
	}

	private static Span receiver(AssignmentPart assignment) {
		return new Span(assignment.receiver() + ((assignment.area() == null) ? "" : " · " + assignment.area()));
	}

	private static Span state(AssignmentPart assignment) {
		var state = new Span(textOr("assignment.state." + assignment.state(), assignment.state()));
		var ended = assignment.ended();
		if (ended != null) {
			state.add(new Span(" "), Line.small((ended.delegator() == null) ? ended.by()
					: text("assignment.ended-on-delegation", ended.by(), ended.delegator())));
		}
		return state;
	}

}
