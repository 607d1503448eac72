package se.larmnav.tenants.onboarding;

import java.time.Clock;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.TenantsApi.NewTenant;
import se.larmnav.routine.base.StarterRoutine;
import se.larmnav.routine.base.NewMunicipality;
import se.larmnav.routine.file.StarterFiles;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenants.login.LoginUnreachable;
import se.larmnav.tenants.login.MunicipalLogins;
import se.larmnav.tenants.register.Register;

import org.springframework.stereotype.Component;

/**
 * Municipalities that start from a base routine: the form is judged field by field, and
 * becomes the files that are registered.
 */
@Component
class Beginnings {

	private static final Pattern CODE = Pattern.compile("[0-9]{4}");

	private static final Pattern USER = Pattern.compile("[a-z0-9](?:[a-z0-9._-]{0,58}[a-z0-9])?");

	private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,100}");

	private final Onboardings onboardings;

	private final Register register;

	private final MunicipalLogins logins;

	private final Clock clock;

	Beginnings(Onboardings onboardings, Register register, MunicipalLogins logins, Clock clock) {
		this.onboardings = onboardings;
		this.register = register;
		this.logins = logins;
		this.clock = clock;
	}

	/**
	 * Registers it, and begins its onboarding; its routine holds from today.
	 * @return its alias
	 */
	String begin(StarterRoutine base, NewTenant told) {
		new Form().judge(told);
		if (this.register.find(told.alias()).isPresent()) {
			throw Refusal.conflict("alias-taken").with("alias", told.alias());
		}
		if (isTaken(told)) {
			throw Refusal.conflict("user-name-taken");
		}
		var today = SwedishTime.dateOf(this.clock.instant());
		return this.onboardings.register(StarterFiles.files(base, new NewMunicipality(told.alias(), told.name().strip(),
				told.code(), told.host(), told.administrator().user(), told.administrator().name().strip(), today)));
	}

	/** While the login cannot be asked it is left to the stage that makes the account. */
	private boolean isTaken(NewTenant told) {
		try {
			return this.logins.isTaken(told.alias(), told.administrator().user());
		}
		catch (LoginUnreachable ex) {
			return false;
		}
	}

	/** What is wrong in a form, all of it at once. */
	private static final class Form {

		private @Nullable Refusal faults;

		void judge(NewTenant told) {
			demand(TenantId.isValid(told.alias()), "/alias", "malformed");
			demand(isName(told.name()), "/name", told.name().isBlank() ? "required" : "malformed");
			demand(CODE.matcher(told.code()).matches(), "/code", "malformed");
			demand(told.host().equals(told.alias()), "/host", "not-the-alias");
			demand(USER.matcher(told.administrator().user()).matches(), "/administrator/user", "malformed");
			demand(isName(told.administrator().name()), "/administrator/name",
					told.administrator().name().isBlank() ? "required" : "malformed");
			if (this.faults != null) {
				throw this.faults;
			}
		}

		private static boolean isName(String text) {
			return !text.isBlank() && NAME.matcher(text).matches();
		}

		private void demand(boolean holds, String pointer, String code) {
			if (!holds) {
				this.faults = this.faults == null ? Refusal.invalid(pointer, code) : this.faults.and(pointer, code);
			}
		}

	}

}
