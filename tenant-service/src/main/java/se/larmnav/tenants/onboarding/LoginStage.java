package se.larmnav.tenants.onboarding;

import se.larmnav.tenants.login.LoginUnreachable;
import se.larmnav.tenants.login.MunicipalLogins;
import se.larmnav.tenants.login.Realm;
import se.larmnav.tenants.login.UserNameTaken;
import se.larmnav.tenants.register.RegisterDatabase;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The staff may log in, each with the roles that the organisation says. */
@Component
@Order(3)
class LoginStage implements Stage {

	private final Realm realm;

	private final MunicipalLogins logins;

	private final RegisterDatabase database;

	LoginStage(Realm realm, MunicipalLogins logins, RegisterDatabase database) {
		this.realm = realm;
		this.logins = logins;
		this.database = database;
	}

	@Override
	public String name() {
		return "login";
	}

	@Override
	public void execute(Newcomer newcomer) {
		alone(() -> {
			this.realm.ensure();
			this.logins.open(newcomer.said().tenant(), newcomer.said().organisation());
		});
	}

	@Override
	public void cancel(Newcomer newcomer) {
		alone(() -> this.logins.close(newcomer.tenant().value(), newcomer.said().tenant().host()));
	}

	private void alone(Runnable work) {
		try {
			this.database.whenFree(MunicipalLogins.LOCK, work);
		}
		catch (LoginUnreachable ex) {
			throw new StageFailed("login-unreachable", ex);
		}
		catch (UserNameTaken ex) {
			throw new StageFailed("user-name-taken: organisation.yaml staff/" + ex.place(), ex);
		}
		catch (RestClientException ex) {
			throw new StageFailed("login-refused", ex);
		}
	}

}
