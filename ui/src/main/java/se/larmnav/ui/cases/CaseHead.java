package se.larmnav.ui.cases;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.ui.part.Badge;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Masked;

import static se.larmnav.ui.text.Texts.text;

/** Who the case is about, its marks, and everything that may be done. */
class CaseHead extends Header {

	CaseHead(CaseView view, CasesApi cases, Consumer<String> perform) {
		addClassNames("page__head", "case__head");
		var person = view.person();
		var heading = new H1(person.givenName() + " " + person.familyName());
		var number = new Masked(text("person.number"), person.maskedPersonalNumber(),
				() -> written(cases.personalNumber(view.id()).value()));
		var address = Stream.of(person.address(), person.entrance())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
		var facts = Line.styled(
				new Div(new Span(text("person.age", person.age())), Line.dot(), number, Line.dot(), new Span(address)),
				"row-of", "muted", "case__who");
		if (person.area() != null) {
			facts.add(Line.dot(), new Span(person.area()));
		}
		facts.add(Line.dot(), new Span(view.number()));
		var marks = Line.styled(new Div(), "row-of", "end", "marks");
		view.marks().forEach(mark -> marks.add(Badge.plain(mark)));
		add(heading, facts, marks);
		if (!view.may().isEmpty()) {
			marks.add(menu(view, perform));
		}
	}

	private static Div menu(CaseView view, Consumer<String> perform) {
		var button = Buttons.icon(Icon.MORE.small(), text("case.more"), () -> {
		});
		button.getElement().setAttribute("aria-haspopup", "menu");
		var menu = new ContextMenu(button);
		menu.setOpenOnClick(true);
		view.may()
			.stream()
			.filter(Operations::isKnown)
			.forEach(operation -> menu.addItem(text("operation." + operation), click -> perform.accept(operation)));
		return new Div(button);
	}

	/** ÅÅÅÅMMDD-NNNN, however it came. */
	private static String written(String number) {
		return number.matches("\\d{12}") ? number.substring(0, 8) + "-" + number.substring(8) : number;
	}

}
