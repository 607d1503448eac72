package se.larmnav.gateway;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How many requests each tenant may still make in this window. Each gateway counts its
 * own in memory and lays its sum in Redis beside the others' several times a second; no
 * request ever waits for Redis. When Redis is away the others' use is what it last was,
 * and from the next window on nothing: the limit fails open.
 */
@Component
class TenantLimits {

	private static final Logger LOG = LoggerFactory.getLogger(TenantLimits.class);

	// Each gateway owns a field and sets it to its whole sum: a write that came late or
	// twice changes nothing.
	private static final RedisScript<Long> SUM = RedisScript.of("""
			redis.call('hset', KEYS[1], ARGV[1], ARGV[2])
			redis.call('pexpire', KEYS[1], ARGV[3])
			local sum = 0
			for _, each in ipairs(redis.call('hvals', KEYS[1])) do
				sum = sum + each
			end
			return sum""", Long.class);

	private final String self = UUID.randomUUID().toString();

	private final Map<String, TenantUse> uses = new ConcurrentHashMap<>();

	private final StringRedisTemplate redis;

	private final Clock clock;

	private final long limit;

	private final Duration window;

	private boolean alone;

	TenantLimits(StringRedisTemplate redis, GatewaySettings settings, Clock clock) {
		this.redis = redis;
		this.clock = clock;
		this.limit = settings.limit();
		this.window = settings.window();
	}

	/** Counts a request of the tenant, if it may make one more. */
	Verdict take(String tenant) {
		var now = this.clock.millis();
		var left = this.uses.computeIfAbsent(tenant, name -> new TenantUse()).take(window(now), this.limit);
		var reset = Duration.ofMillis((window(now) + 1) * this.window.toMillis() - now);
		return new Verdict(left >= 0, this.limit, this.window, Math.max(0, left), reset);
	}

	/** Tells the other gateways what was used here, and learns what they have used. */
	@Scheduled(fixedDelayString = "100ms")
	void share() {
		var number = window(this.clock.millis());
		try {
			this.uses.forEach((tenant, use) -> use.untold(number).ifPresent(own -> {
				var all = sum("larmnav:limit:" + tenant + ":" + number, own);
				use.learn(number, own, all - own);
				this.alone = false;
			}));
		}
		catch (DataAccessException ex) {
			if (!this.alone) {
				LOG.warn("Redis cannot be asked; the limits count this gateway alone: {}", ex.toString());
			}
			this.alone = true;
		}
	}

	private long sum(String key, long own) {
		return Objects.requireNonNullElse(this.redis.execute(SUM, List.of(key), this.self, Long.toString(own),
				Long.toString(this.window.multipliedBy(2).toMillis())), own);
	}

	private long window(long millis) {
		return millis / this.window.toMillis();
	}

	/**
	 * Whether a request may be made.
	 *
	 * @param limit how many a window has
	 * @param window how long a window is
	 * @param left how many are left of it
	 * @param reset how long until the next window
	 */
	record Verdict(boolean allowed, long limit, Duration window, long left, Duration reset) {
	}

}
