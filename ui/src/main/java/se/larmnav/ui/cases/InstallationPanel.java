package se.larmnav.ui.cases;

import com.vaadin.flow.component.html.Anchor;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** The installation: state, visit, device, its test alarm, and what is missing. */
class InstallationPanel extends Panel {

	InstallationPanel(CaseView view, InstallationView installation, Swedish swedish) {
		super(text("case.utrustning"));
		setId(Anchors.Section.INSTALLATION.id());
		end(textOr("installation.state." + installation.state(), installation.state()));
		var facts = new Facts();
		if (installation.booked() != null) {
			facts.fact(text("installation.booked"), swedish.dayAndTime(installation.booked()));
		}
		if (installation.due() != null && installation.installedAt() == null) {
			facts.fact(text("installation.due"), swedish.shortDay(installation.due()));
		}
		facts.fact(text("installation.device"), installation.controllerId());
		if (!installation.accessories().isEmpty()) {
			facts.fact(text("device.accessories"), String.join(", ", installation.accessories()));
		}
		var connection = installation.connection();
		if (connection != null) {
			facts.fact(text("connection.by"), text("connection." + connection.by()))
				.fact(text("connection.assessment.short"), connection.assessment());
		}
		if (installation.testAlarmSeenAt() != null) {
			facts.fact(text("installation.seen"), swedish.dayAndTime(installation.testAlarmSeenAt()));
		}
		if (installation.installedAt() != null) {
			facts.fact(text("installation.installed"), swedish.dayAndTime(installation.installedAt()))
				.fact(text("installation.place"), installation.place())
				.fact(text("installation.lead-days"), (installation.leadDays() == null) ? null
						: text("installation.lead-days.days", installation.leadDays()));
		}
		if (installation.special() != null) {
			facts.fact(text("installation.special"), installation.special());
		}
		add(facts);
		if (!installation.missing().isEmpty()) {
			add(Line.paragraph(text("missing", String.join(", ", installation.missing())), "missing"));
		}
		if (view.may().stream().anyMatch(InstallationPanel::isHere)) {
			add(new Anchor("installation/" + view.id(), text("installation.open")));
		}
	}

	private static boolean isHere(String operation) {
		return operation.equals(Operation.BOOK_INSTALLATION) || operation.equals(Operation.DEVICE)
				|| operation.equals(Operation.COMPLETE_INSTALLATION);
	}

}
