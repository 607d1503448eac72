package se.larmnav.ui.organisation;

import java.util.Optional;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.OrganisationChangesApi.LoginWork;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** That the login has not been told of everything yet, and why. */
class LoginNotice extends Div {

	private LoginNotice(LoginWork waiting, Swedish swedish) {
		addClassName("notice");
		getElement().setAttribute("role", "status");
		var why = (waiting.error() == null) ? "soon" : waiting.error();
		add(Icon.CLOCK.small(), new Span(text("login-work.waiting", waiting.changes(),
				swedish.dayAndTime(waiting.since()), text("login-work." + why))));
	}

	static Optional<LoginNotice> of(@Nullable LoginWork waiting, Swedish swedish) {
		return (waiting == null) ? Optional.empty() : Optional.of(new LoginNotice(waiting, swedish));
	}

}
