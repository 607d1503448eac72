package se.larmnav.ui.board;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import com.vaadin.flow.shared.Registration;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hints over Redis: alarm-service says on the channel of a municipality that its board
 * has moved. A hint carries nothing else. Without Redis there are none until it is back.
 */
@Component
class RedisHints implements Hints {

	static final String CHANNEL = "larmnav:board:";

	private static final Logger LOG = LoggerFactory.getLogger(RedisHints.class);

	private static final long RETRY_SECONDS = 5;

	private final Map<String, Set<Runnable>> listeners = new ConcurrentHashMap<>();

	private final RedisClient client = RedisClient.create();

	private final RedisURI address;

	private @Nullable StatefulRedisPubSubConnection<String, String> connection;

	private boolean connecting;

	private boolean told;

	private boolean closed;

	RedisHints(@Value("${larmnav.redis.url}") String url) {
		this.address = RedisURI.create(url);
		this.address.setTimeout(Duration.ofSeconds(2));
	}

	@Override
	public Registration on(String municipality, Runnable moved) {
		var channel = CHANNEL + municipality;
		this.listeners.computeIfAbsent(channel, none -> ConcurrentHashMap.newKeySet()).add(moved);
		subscribe(channel);
		return () -> this.listeners.getOrDefault(channel, Set.of()).remove(moved);
	}

	@PreDestroy
	void close() {
		synchronized (this) {
			this.closed = true;
		}
		this.client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
	}

	private synchronized void subscribe(String channel) {
		if (this.connection != null) {
			this.connection.async().subscribe(channel);
		}
		else if (!this.connecting) {
			connect();
		}
	}

	private synchronized void connect() {
		if (this.closed) {
			return;
		}
		this.connecting = true;
		this.client.connectPubSubAsync(StringCodec.UTF8, this.address).whenComplete((made, failure) -> {
			if (made != null) {
				connected(made);
				return;
			}
			if (!this.told) {
				this.told = true;
				LOG.warn("No Redis: pages hear of alarms by asking each second, {}", failure.getMessage());
			}
			CompletableFuture.delayedExecutor(RETRY_SECONDS, TimeUnit.SECONDS).execute(this::connect);
		});
	}

	private synchronized void connected(StatefulRedisPubSubConnection<String, String> made) {
		made.addListener(new RedisPubSubAdapter<>() {
			@Override
			public void message(String channel, String message) {
				RedisHints.this.listeners.getOrDefault(channel, Set.of()).forEach(Runnable::run);
			}
		});
		this.connection = made;
		this.connecting = false;
		this.listeners.keySet().forEach(channel -> made.async().subscribe(channel));
	}

}
