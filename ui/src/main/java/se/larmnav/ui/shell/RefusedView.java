package se.larmnav.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.text.Texts.text;

/** A page whose service refused or did not answer. */
@ParentLayout(MainLayout.class)
@PermitAll
public class RefusedView extends TroubleView implements HasErrorParameter<Exception> {

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
		var problem = Trouble.problem(error.getException());
		if (problem != null && problem.isHidden()) {
			show(text("problem.hidden.title"), text("problem.hidden"), "");
			return HttpStatusCode.NOT_FOUND.getCode();
		}
		if (problem != null && Problem.LOGGED_OUT.equals(problem.code())) {
			event.getUI().getPage().reload();
		}
		var trace = Trouble.trace(problem, error.getException());
		show(text("problem.title"), (problem == null) ? text("problem.unexpected") : Trouble.words(problem), trace);
		return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
	}

}
