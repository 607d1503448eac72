package se.larmnav.alarms.board;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.tenancy.TenantId;

/**
 * Tells open boards by Redis that something has moved. Only a hint: with Redis gone or
 * slow nothing waits for it, and the boards' own poll finds the change.
 */
@Component
class BoardHints implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(BoardHints.class);

	private static final String CHANNEL = "larmnav:board:";

	private final StringRedisTemplate redis;

	/** A tenant that waits to be told is told once, however much has moved. */
	private final Set<TenantId> waiting = ConcurrentHashMap.newKeySet();

	private final ExecutorService teller = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("board-hints").factory());

	BoardHints(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@TransactionalEventListener
	void on(AlarmHappened event) {
		if (waiting.add(event.tenant())) {
			teller.execute(() -> tell(event.tenant()));
		}
	}

	private void tell(TenantId tenant) {
		waiting.remove(tenant);
		try {
			redis.convertAndSend(CHANNEL + tenant, "moved");
		}
		catch (RuntimeException ex) {
			LOG.debug("No hint for {}: {}", tenant, ex.toString());
		}
	}

	@Override
	public void close() {
		teller.shutdownNow();
	}

}
