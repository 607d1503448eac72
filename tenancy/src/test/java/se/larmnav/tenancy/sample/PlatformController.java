package se.larmnav.tenancy.sample;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;

/** What platform operators and services may open. */
@RestController
public class PlatformController {

	@GetMapping("/api/platform/v1/here")
	public String platform() {
		return Caller.current().userName() + " " + Tenant.isBound();
	}

	@GetMapping("/internal/here")
	public String internal() {
		return Caller.current().kind() + " " + Caller.current().subject() + " "
				+ (Tenant.isBound() ? Tenant.current().value() : "none");
	}

}
