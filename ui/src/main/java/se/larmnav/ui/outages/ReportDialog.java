package se.larmnav.ui.outages;

import java.util.List;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.contract.alarms.OutagesApi.Report;
import se.larmnav.contract.tenants.OrganisationApi.Area;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** A fault is reported; sending it tells those whom the routine names. */
class ReportDialog extends FormDialog {

	ReportDialog(List<Area> areas, String words, @Nullable String area, OutagesApi outages, Runnable done) {
		super(text("outage.report"));
		var what = required("text", new TextArea(text("outage.text")), text("outage.text.missing"));
		what.setValue(words);
		what.setHelperText(text("outage.text.help"));
		var where = field("area", new Select<Area>());
		where.setLabel(text("outage.area"));
		where.setEmptySelectionAllowed(true);
		where.setEmptySelectionCaption(text("outage.area.all"));
		where.setItemLabelGenerator(one -> (one == null) ? text("outage.area.all") : one.name());
		where.setItems(areas);
		areas.stream().filter(one -> one.id().equals(area)).findFirst().ifPresent(where::setValue);
		says(text("outage.report.says"));
		submit(text("outage.report.do"), () -> outages.report(
				new Report(what.getValue().strip(), (where.getValue() == null) ? null : where.getValue().id(), null)),
				done);
	}

}
