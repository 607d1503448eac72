package se.larmnav.ui.deviations;

import java.util.List;
import java.util.UUID;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.contract.alarms.DeviationsApi.Observed;
import se.larmnav.contract.tenants.OrganisationApi.Unit;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Something that somebody has seen; its cause says by which route it goes. */
public class ObserveDialog extends FormDialog {

	/**
	 * @param alarm the alarm that it is about, null when it is about none
	 */
	public ObserveDialog(List<Unit> units, @Nullable UUID alarm, DeviationsApi deviations, Runnable done) {
		super(text("deviation-case.observe"));
		var cause = required("cause", new RadioButtonGroup<String>(text("deviation-case.cause")),
				text("deviation-case.cause.missing"));
		cause.setItems("ORGANISATION", "TECHNICAL", "COMMUNICATION", "OTHER");
		cause.setItemLabelGenerator(one -> text("deviation-case.type." + one));
		var unit = field("unit", new Select<Unit>());
		unit.setLabel(text("deviation-case.unit"));
		unit.setItems(units);
		unit.setItemLabelGenerator(Unit::name);
		units.stream().findFirst().ifPresent(unit::setValue);
		var what = required("text", new TextArea(text("deviation-case.text")), text("deviation-case.text.missing"));
		what.setHelperText(text("deviation-case.text.help"));
		var why = field("why", new TextArea(text("deviation-case.why")));
		says(text("deviation-case.says"));
		submit(text("deviation-case.send"),
				() -> deviations.observe(new Observed(cause.getValue(), what.getValue().strip(), alarm,
						(unit.getValue() == null) ? null : unit.getValue().id(), null,
						why.isEmpty() ? null : why.getValue().strip(), null)),
				done);
	}

}
