package se.larmnav.ui.routines;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.ui.part.Blank;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The version that is in force, and the way to a change of it. */
class InForcePanel extends Panel {

	InForcePanel(VersionEntry entry, Swedish swedish, RoutinesView.@Nullable Begins begins) {
		super(text("routine.in-force", entry.number()));
		addClassName("in-force");
		beside(text("routine.in-force.since", entry.validFrom()));
		var open = Line.styled(new Anchor(VersionView.address(entry.number()), text("routine.open-version")), "button");
		var facts = VersionFacts.of(entry, swedish);
		if (begins == null) {
			add(Line.styled(new Div(facts, Line.row(open)), "in-force__body"));
			return;
		}
		var name = new TextField(text("routine.draft-name"));
		name.setHelperText(text("routine.draft-name.help"));
		name.setWidthFull();
		name.setMaxLength(80);
		var begin = Buttons.press(
				Buttons.primary(text("routine.begin"), () -> begins.begin(java.util.Objects
					.requireNonNullElse(Blank.toNull(name), text("routine.draft-name.default", entry.number())), null)),
				"N");
		add(Line.styled(new Div(facts, Line.styled(new Div(name, Line.row(begin, open)), "begin")), "in-force__body"));
	}

}
