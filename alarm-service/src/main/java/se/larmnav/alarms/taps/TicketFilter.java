package se.larmnav.alarms.taps;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.web.filter.OncePerRequestFilter;
import se.larmnav.contract.alarms.SignedTapsApi;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.web.Problems;

/**
 * Binds the municipality and the person of a ticket that holds, and turns away whoever
 * has none; nobody who has left goes further by an old one.
 */
class TicketFilter extends OncePerRequestFilter {

	private static final Logger SECURITY = LoggerFactory.getLogger("larmnav.security");

	private static final Clock MACHINE = Clock.systemUTC();

	private static final ScopedValue<Ticket> TICKET = ScopedValue.newInstance();

	private final Tickets tickets;

	private final TenantRegister register;

	private final Organisations organisations;

	private final Problems problems;

	TicketFilter(Tickets tickets, TenantRegister register, Organisations organisations, Problems problems) {
		this.tickets = tickets;
		this.register = register;
		this.organisations = organisations;
		this.problems = problems;
	}

	/** The ticket of this request. */
	static Ticket ticket() {
		return TICKET.get();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var given = request.getHeader(SignedTapsApi.TICKET);
		var ticket = (given == null) ? null : tickets.read(given, MACHINE.instant()).orElse(null);
		if (ticket == null || !register.isKnown(ticket.tenant())) {
			problems.commence(request, response, new BadCredentialsException("No ticket that holds"));
			return;
		}
		register.requireOpen(ticket.tenant());
		try {
			Tenant.<@Nullable Void, Exception>call(ticket.tenant(), () -> goOn(ticket, request, response, chain));
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

	private @Nullable Void goOn(Ticket ticket, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws Exception {
		var standing = organisations.standingOf(ticket.userName());
		if (standing.hasLeft()) {
			SECURITY.warn("no-longer-staff: {} of {} tapped after having left", ticket.subject(), ticket.tenant());
			problems.handle(request, response, null);
			return null;
		}
		return ScopedValue.where(TICKET, ticket)
			.call(() -> Caller.<@Nullable Void, Exception>call(ticket.holder(standing.units()), () -> {
				chain.doFilter(request, response);
				return null;
			}));
	}

}
