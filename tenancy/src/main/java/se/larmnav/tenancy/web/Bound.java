package se.larmnav.tenancy.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;

/** The rest of a request, done with tenant and caller bound. */
record Bound(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {

	/** Where the tenant is found again after the request, for its metrics. */
	static final String TENANT = Bound.class.getName() + ".tenant";

	void goOn(@Nullable TenantId tenant, Caller caller) throws ServletException, IOException {
		try {
			if (tenant == null) {
				goOn(caller);
				return;
			}
			request.setAttribute(TENANT, tenant);
			Tenant.<@Nullable Void, Exception>call(tenant, () -> goOn(caller));
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

	private @Nullable Void goOn(Caller caller) throws Exception {
		return Caller.<@Nullable Void, Exception>call(caller, () -> {
			chain.doFilter(request, response);
			return null;
		});
	}

}
