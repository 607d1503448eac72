package se.larmnav.tenants.login;

import java.util.List;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.larmnav.contract.tenants.IntegratorsApi;
import se.larmnav.contract.tenants.TenantsApi.Credentials;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClientException;
import org.springframework.web.server.ResponseStatusException;

/** Answers a municipality's administrators about its other systems. */
@RestController
class IntegratorsController implements IntegratorsApi {

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final Integrators integrators;

	IntegratorsController(Integrators integrators) {
		this.integrators = integrators;
	}

	/** Before anything that is asked here. */
	@ModelAttribute
	void onlyAdministrators() {
		Caller.current().require(Role.TENANT_ADMINISTRATOR.key());
	}

	@Override
	public List<OtherSystem> list() {
		return asked(() -> this.integrators.all(Tenant.current().value()));
	}

	@Override
	public Credentials renew(String id) {
		var known = TenantId.isValid(id) && list().stream().anyMatch(one -> one.id().equals(id));
		if (!known) {
			throw Refusal.notFound("no-such-integrator");
		}
		var issued = asked(() -> this.integrators.renew(Tenant.current().value(), id));
		SECURITY.warn("integrator-secret-renewed: {} of {} renewed {}", Caller.current().subject(), Tenant.current(),
				issued.clientId());
		return new Credentials(issued.clientId(), issued.secret());
	}

	private static <T> T asked(Supplier<T> question) {
		try {
			return question.get();
		}
		catch (LoginUnreachable | RestClientException away) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "login", away);
		}
	}

}
