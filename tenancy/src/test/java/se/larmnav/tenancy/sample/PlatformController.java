package se.larmnav.tenancy.sample;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;

/** What platform operators and services may open. */
@RestController
public class PlatformController {

	private final AtomicInteger made = new AtomicInteger();

	@GetMapping("/api/platform/v1/here")
	public String platform() {
		return Caller.current().userName() + " " + Tenant.isBound();
	}

	/** Counts how often it is done. */
	@PostMapping("/api/platform/v1/things")
	public Map<String, Object> make(@RequestBody Map<String, String> thing) {
		return Map.of("thing", thing.get("name"), "nr", made.incrementAndGet());
	}

	/** Gives a secret, which is kept nowhere. */
	@PostMapping("/api/platform/v1/things/{name}/secrets")
	public ResponseEntity<Map<String, Object>> secret(@PathVariable String name) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(Map.of("thing", name, "secret", made.incrementAndGet()));
	}

	@GetMapping("/internal/here")
	public String internal() {
		return Caller.current().kind() + " " + Caller.current().subject() + " "
				+ (Tenant.isBound() ? Tenant.current().value() : "none");
	}

}
