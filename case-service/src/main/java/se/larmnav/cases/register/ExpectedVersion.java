package se.larmnav.cases.register;

import java.util.OptionalLong;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import se.larmnav.tenancy.Refusal;

/** The version of the case that the caller has on the screen, when it says so. */
@Component
class ExpectedVersion {

	private static final String ASKED = ExpectedVersion.class.getName();

	OptionalLong said() {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)) {
			return OptionalLong.empty();
		}
		if (request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST) != null) {
			// What this very request has changed is nobody else's doing.
			return OptionalLong.empty();
		}
		request.setAttribute(ASKED, true, RequestAttributes.SCOPE_REQUEST);
		var header = request.getRequest().getHeader(HttpHeaders.IF_MATCH);
		if (header == null) {
			return OptionalLong.empty();
		}
		try {
			return OptionalLong.of(Long.parseLong(header.replace("\"", "").strip()));
		}
		catch (NumberFormatException strange) {
			throw Refusal.outdated();
		}
	}

}
