package se.larmnav.tenants.onboarding;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.TenantId;

/**
 * Takes an export in from whoever runs the installation's machines; no path from outside
 * leads here, since a platform operator reads nobody's data.
 */
@RestController
class ArrivalsController {

	private final Arrivals arrivals;

	ArrivalsController(Arrivals arrivals) {
		this.arrivals = arrivals;
	}

	@PutMapping("/internal/imports")
	TenantId take(HttpServletRequest request) throws IOException {
		return this.arrivals.arrive(request.getInputStream());
	}

}
