package se.larmnav.ui.applications;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.ApplicationsApi.NewDecision;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.cases.Ids;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.StatusLine;
import se.larmnav.ui.shell.Trouble;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Utredning och beslut: what must be in place, and the decision. */
@Route(value = "arende/:id/beslut", layout = MainLayout.class)
@RolesAllowed({ "decision-maker", "on-call-leader" })
public class DecisionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final CasesApi cases;

	private final ApplicationsApi applications;

	private final Swedish swedish;

	private String key = UUID.randomUUID().toString();

	public DecisionView(CasesApi cases, ApplicationsApi applications, Swedish swedish) {
		this.cases = cases;
		this.applications = applications;
		this.swedish = swedish;
		addClassNames("page", "narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		var id = event.getRouteParameters().get("id").flatMap(Ids::parse).orElseThrow(Trouble::hidden);
		show(id);
		StatusLine.keys();
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("decide.title"));
	}

	private void show(UUID id) {
		var view = this.cases.open(id);
		removeAll();
		var seeing = new SeenVersion(view.version()).bind(ApplicationsApi.class, this.applications);
		var person = view.person();
		add(new PageHead(text("decide.title")),
				Line.paragraph(person.givenName() + " " + person.familyName() + " · " + view.number(), "l"),
				new InvestigationPanel(view, seeing, this.swedish, said -> again(id, said)));
		if (view.may().contains(Operation.DECIDE)) {
			decide(view, seeing);
		}
	}

	private void decide(CaseView view, ApplicationsApi seeing) {
		var form = new DecisionForm(this.cases, view.application(), this.swedish);
		var send = Buttons.press(
				Buttons.primary(text("decide.do"), () -> form.get().ifPresent(made -> send(view, seeing, form, made))),
				"Ctrl+Enter");
		add(form, Line.styled(new Div(Line.small(text("decide.says")), send), "sticky"));
	}

	private void send(CaseView view, ApplicationsApi seeing, DecisionForm form, NewDecision decision) {
		var application = view.application();
		if (application == null) {
			return;
		}
		try {
			var made = seeing.decide(application.id(), this.key, decision);
			this.key = UUID.randomUUID().toString();
			Go.to("arende/" + view.id() + (made.assignmentIds().isEmpty() ? "" : "?gor=" + Operation.LOCK));
			StatusLine.say(text("decide.done", String.join(", ", made.serviceItems())));
		}
		catch (Problem problem) {
			if (problem.isFinal()) {
				this.key = UUID.randomUUID().toString();
			}
			if (problem.errors().isEmpty() && !problem.isOutdated()) {
				throw problem;
			}
			form.refused(problem);
		}
	}

	private void again(UUID id, String said) {
		show(id);
		StatusLine.say(said);
	}

}
