package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.select.Select;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.AreaOfHome;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.OrganisationApi.Area;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** Says in which alarm area a home lies, when its address does not. */
class PlaceDialog extends FormDialog {

	PlaceDialog(UUID caseId, CasesApi cases, OrganisationApi organisation, Runnable done) {
		super(text("place.title"));
		var area = required("area", new Select<Area>(), text("place.area.missing"));
		area.setLabel(text("distribute.area"));
		area.setItems(organisation.organisation().areas());
		area.setItemLabelGenerator(Area::name);
		says(text("place.says"));
		submit(text("action.save"), () -> cases.place(caseId, new AreaOfHome(area.getValue().id())), done);
	}

}
