package se.larmnav.ui.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.EmailField;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.contract.tenants.InvitationsApi.Invitation;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.shell.Trouble;

import static se.larmnav.ui.text.Texts.text;

/** Asks where the mail goes by which a member of staff gets in the first time. */
class InviteDialog extends FormDialog {

	private static final Set<String> SAID = Set.of("has-a-password", "not-in-login-yet", "invitation-not-sent");

	InviteDialog(String name, String user, InvitationsApi invitations, Consumer<Instant> done) {
		super(text("invite.title", name));
		says(text("invite.says"));
		var email = required("email", new EmailField(text("invite.email")), text("invite.email.missing"));
		submit(text("invite.do"),
				() -> done.accept(invitations.invite(user, new Invitation(email.getValue().strip())).goodUntil()),
				() -> {
				});
	}

	@Override
	protected List<String> reasons(Problem problem) {
		return SAID.contains(problem.code()) ? List.of(Trouble.words(problem)) : List.of();
	}

}
