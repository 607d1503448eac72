package se.larmnav.tenancy.web;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.TenantNotOpen;
import se.larmnav.tenancy.TenantRegister;

/**
 * Binds the municipality of a verified token, and the caller with the roles and units
 * that he or she has there. A token without exactly one municipality goes no further, and
 * neither does whoever has left: a token tells for a while of roles that are no more.
 */
class TenantFilter extends OncePerRequestFilter {

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private final TenantRegister register;

	private final Organisations organisations;

	private final Problems problems;

	TenantFilter(TenantRegister register, Organisations organisations, Problems problems) {
		this.register = register;
		this.organisations = organisations;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var token = Token.current();
		var tenant = token.tenant();
		if (tenant == null) {
			problems.write(response, Problems.of(403, "no-tenant"));
			return;
		}
		if (isAnothersHost(request, tenant)) {
			SECURITY.warn("host-mismatch: {} of {} called at another municipality's host", token.subject(), tenant);
			problems.write(response, Problems.of(403, "wrong-host"));
			return;
		}
		try {
			register.requireOpen(tenant);
		}
		catch (TenantNotOpen ex) {
			problems.write(response, Problems.of(ex));
			return;
		}
		var standing = Tenant.call(tenant, () -> organisations.standingOf(token.userName()));
		if (standing.hasLeft()) {
			SECURITY.warn("no-longer-staff: {} of {} called after having left", token.subject(), tenant);
			problems.write(response, Problems.of(403, "no-longer-staff"));
			return;
		}
		new Bound(request, response, chain).goOn(tenant, token.in(tenant, standing));
	}

	/** The gateway says at which host the caller knocked. */
	private boolean isAnothersHost(HttpServletRequest request, TenantId tenant) {
		var host = request.getHeader("X-Forwarded-Host");
		var label = (host == null) ? "" : host.split("[.:,]", 2)[0].toLowerCase(Locale.ROOT);
		return TenantId.isValid(label) && !label.equals(tenant.value()) && register.isKnown(new TenantId(label));
	}

}
