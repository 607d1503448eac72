package se.larmnav.ui.platform;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.contract.tenants.InvitationsApi.Invitation;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.part.FormDialog;
import se.larmnav.ui.shell.Trouble;

import static se.larmnav.ui.text.Texts.text;

/**
 * Asks which administrator of a municipality is invited; those who run the platform see
 * no staff, and write the user name.
 */
class InviteAdministratorDialog extends FormDialog {

	private static final Set<String> SAID = Set.of("has-a-password", "not-in-login-yet", "invitation-not-sent",
			"no-such-member-of-staff");

	InviteAdministratorDialog(String alias, String name, InvitationsApi invitations, Consumer<Instant> done) {
		super(text("invite.administrator.title", name));
		says(text("invite.says"));
		var user = required("user", new TextField(text("platform.new.user")), text("platform.new.user.missing"));
		var email = required("email", new EmailField(text("invite.email")), text("invite.email.missing"));
		submit(text("invite.do"),
				() -> done.accept(invitations
					.inviteAdministrator(alias, user.getValue().strip(), new Invitation(email.getValue().strip()))
					.goodUntil()),
				() -> {
				});
	}

	@Override
	protected List<String> reasons(Problem problem) {
		return SAID.contains(problem.code()) ? List.of(Trouble.words(problem)) : List.of();
	}

}
