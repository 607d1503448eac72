package se.larmnav.alarms.phones;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.larmnav.routine.Role;
import se.larmnav.tenancy.Caller;

/**
 * What is done with a phone that several use is done by whoever has it: histories name
 * the person and the phone. The subject stays the login's. After the tenant and the
 * caller have been bound.
 */
@Component
class HolderFilter extends OncePerRequestFilter {

	private final Holders holders;

	HolderFilter(Holders holders) {
		this.holders = holders;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!mayBeAPhone(request) || !holders.isShared()) {
			chain.doFilter(request, response);
			return;
		}
		var held = holders.now();
		if (held.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		try {
			Caller.<@Nullable Void, Exception>call(named(Caller.current(), held.get().person().name()), () -> {
				chain.doFilter(request, response);
				return null;
			});
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

	/** A signed address has its person already. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api/");
	}

	private static boolean mayBeAPhone(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && Caller.isBound()
				&& (Caller.current().has(Role.HOME_CARE.key()) || Caller.current().has(Role.ALARM_STAFF.key()));
	}

	private static Caller named(Caller phone, String person) {
		return new Caller(phone.subject(), phone.userName(), person + " (" + phone.name() + ")", phone.roles(),
				phone.units(), phone.kind());
	}

}
