package se.larmnav.ui.cases;

import java.util.List;
import java.util.function.Consumer;

import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.KeySafesApi.KeySafeView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** The key safe: the owner's answer, the visit, the place, and what is still missing. */
class KeySafePanel extends Panel {

	private static final List<String> OPERATIONS = List.of(Operation.OWNER_ANSWER, Operation.BOOK_KEY_SAFE,
			Operation.MOUNT_KEY_SAFE, Operation.DOCUMENT_KEY_SAFE, Operation.ASK_PLACEMENT, Operation.AGREE_PLACEMENT,
			Operation.REFUSE_KEY_SAFE);

	KeySafePanel(CaseView view, KeySafeView safe, Swedish swedish, Consumer<String> perform) {
		super(text("case.key-safe"));
		setId(Anchors.Section.KEYS.id());
		end(textOr("safe.state." + safe.state(), safe.state()));
		add(new Facts().fact(text("safe.owner"), safe.owner())
			.fact(text("safe.approved"),
					(safe.approved() == null) ? null : text(safe.approved() ? "choice.yes" : "choice.no"))
			.fact(text("safe.wishes"), safe.wishes())
			.fact(text("safe.mounting"), named("safe.mounting.", safe.mounting()))
			.fact(text("safe.by"), named("safe.by.", safe.by()))
			.fact(text("safe.visit"), swedish.dayAndTime(safe.visit()))
			.fact(text("safe.place"), safe.place())
			.fact(text("safe.placement-question"), (safe.agreedPlace() == null) ? safe.placementQuestion() : null)
			.fact(text("safe.placement-agreed"), (safe.agreedPlace() == null) ? null
					: text("safe.placement-agreed.by", safe.agreedPlace(), safe.agreedBy())));
		if (!safe.missing().isEmpty()) {
			add(Line.paragraph(text("missing", String.join(", ", safe.missing())), "missing"));
		}
		if (safe.receipt() != null) {
			add(DocumentLink.of(safe.receipt(), text("safe.receipt")));
		}
		var row = Line.styled(Line.row(), "wrap");
		OPERATIONS.stream()
			.filter(view.may()::contains)
			.forEach(operation -> row
				.add(Buttons.small(text("operation.short." + operation), () -> perform.accept(operation))));
		add(row);
	}

	private static @org.jspecify.annotations.Nullable String named(String prefix,
			@org.jspecify.annotations.Nullable String name) {
		return (name == null) ? null : textOr(prefix + name, name);
	}

}
