package se.larmnav.alarms.board;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Tenant;
import se.larmnav.tenancy.TenantId;

/**
 * Which operators look at a board now: those who have asked this process for it lately.
 */
@Component
class Present {

	private static final Duration LATELY = Duration.ofSeconds(30);

	private final Map<TenantId, Map<String, Long>> asked = new ConcurrentHashMap<>();

	/** The caller asks; how many are there now. */
	int withCaller() {
		var now = System.nanoTime();
		var here = asked.computeIfAbsent(Tenant.current(), (tenant) -> new ConcurrentHashMap<>());
		here.put(Caller.current().subject(), now);
		here.values().removeIf((at) -> now - at > LATELY.toNanos());
		return here.size();
	}

}
