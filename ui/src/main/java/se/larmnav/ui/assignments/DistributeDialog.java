package se.larmnav.ui.assignments;

import java.util.UUID;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.AssignmentsApi.Distribution;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.OrganisationApi.Area;
import se.larmnav.contract.tenants.OrganisationApi.Unit;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/**
 * Distributes an assignment: to the unit that the routine names, or to one that is
 * chosen.
 */
public class DistributeDialog extends FormDialog {

	public DistributeDialog(UUID assignment, @Nullable String area, AssignmentsApi assignments,
			OrganisationApi organisation, Runnable done) {
		super(text("distribute.title"));
		var here = organisation.organisation();
		var areas = field("area", new Select<Area>());
		areas.setLabel(text("distribute.area"));
		areas.setItems(here.areas());
		areas.setItemLabelGenerator(Area::name);
		areas.setHelperText((area == null) ? text("distribute.area.help") : text("distribute.area.of-address", area));
		var units = field("unit", new Select<Unit>());
		units.setLabel(text("distribute.unit"));
		units.setItems(here.units());
		units.setItemLabelGenerator(Unit::name);
		units.setHelperText(text("distribute.unit.help"));
		says(text("distribute.says"));
		submit(text("distribute.do"),
				() -> assignments.distribute(assignment,
						new Distribution(areas.isEmpty() ? null : areas.getValue().id(),
								units.isEmpty() ? null : units.getValue().id())),
				done);
	}

}
