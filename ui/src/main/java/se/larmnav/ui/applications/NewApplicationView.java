package se.larmnav.ui.applications;

import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.ApplicationsApi.NewApplication;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.PageHead;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.shell.Page;
import se.larmnav.ui.shell.StatusLine;

import static se.larmnav.ui.text.Texts.text;

/** Ny ansökan: an application that came in another way than the e-service. */
@Route(value = "ny-ansokan", layout = MainLayout.class)
@RolesAllowed({ "decision-maker", "on-call-leader" })
public class NewApplicationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

	private final ApplicationsApi applications;

	private final ApplicationForm form;

	/**
	 * The same for all tries of this form until one is refused, so that a second click
	 * makes no second application.
	 */
	private String key = UUID.randomUUID().toString();

	public NewApplicationView(ApplicationsApi applications, CasesApi cases) {
		this.applications = applications;
		var choices = cases.choices();
		this.form = new ApplicationForm(choices);
		addClassNames("page", "narrow");
		var send = Buttons.press(Buttons.primary(text("application.send"), this::send), "Ctrl+Enter");
		send.setSuffixComponent(new Cap("Ctrl+↵"));
		var head = new PageHead(text("application.new"));
		var channel = choices.refersTo();
		if (channel != null) {
			head.end(Buttons.button(text("refer.open", channel.text()),
					() -> new ReferDialog(channel, applications, () -> StatusLine.say(text("refer.done"))).open()));
		}
		add(head, this.form, Line.styled(new Div(Line.small(text("application.says")), send), "sticky"));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		StatusLine.keys("Ctrl+↵", text("application.send"));
	}

	@Override
	public String getPageTitle() {
		return text("page.title", text("application.new"));
	}

	private void send() {
		this.form.get().ifPresent(this::send);
	}

	private void send(NewApplication application) {
		try {
			var receipt = this.applications.apply(this.key, application);
			Go.to(application.urgent() ? Page.WORK.path() : "arende/" + receipt.caseId());
			StatusLine.say(text("application.sent", receipt.caseNumber()));
		}
		catch (Problem problem) {
			if (problem.isFinal()) {
				this.key = UUID.randomUUID().toString();
			}
			if (problem.errors().isEmpty()) {
				throw problem;
			}
			this.form.refused(problem);
		}
	}

}
