package se.larmnav.ui.applications;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.CasesApi.ApplicationPart;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.Item;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.WhyToggle;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/**
 * What must be in place before a decision: what has been handed over, and the
 * investigation.
 */
class InvestigationPanel extends Panel {

	InvestigationPanel(CaseView view, ApplicationsApi applications, Swedish swedish, Consumer<String> done) {
		super(text("investigation.title"));
		var application = view.application();
		if (application == null) {
			add(Line.muted(text("decision.none")));
			return;
		}
		end(textOr("application.state." + application.state(), application.state()));
		add(checks(application, swedish));
		if (application.why() != null) {
			add(new WhyToggle(application.why(), swedish));
		}
		var row = Line.row();
		if (view.may().contains(Operation.INFORM)) {
			row.add(Buttons.button(text("operation.inform"),
					() -> new InformDialog(view, applications, () -> done.accept(text("done.inform"))).open()));
		}
		if (view.may().contains(Operation.INVESTIGATE)) {
			row.add(Buttons.button(text("operation.investigate"), () -> {
				applications.investigate(application.id());
				done.accept(text("done.investigate"));
			}));
		}
		add(row);
	}

	private static UnorderedList checks(ApplicationPart application, Swedish swedish) {
		var list = Line.styled(new UnorderedList(), "findings");
		application.information().forEach(item -> list.add(check(item, swedish)));
		return list;
	}

	private static ListItem check(Item item, Swedish swedish) {
		if (item.at() == null) {
			return new ListItem(Icon.ALERT.medium(), Line.strong(item.label() + ": " + text("information.missing")));
		}
		return new ListItem(Icon.CHECK.medium(),
				Line.row(Line.strong(item.label()), Line.muted(swedish.shortDayAndTime(item.at()))));
	}

}
