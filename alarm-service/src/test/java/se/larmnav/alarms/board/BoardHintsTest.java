package se.larmnav.alarms.board;

import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;
import se.larmnav.alarms.AlarmsTest;
import se.larmnav.alarms.Town;
import se.larmnav.alarms.alarms.AlarmHappened;
import se.larmnav.alarms.alarms.Alarms;
import se.larmnav.alarms.history.What;
import se.larmnav.tenancy.TenantId;
import se.larmnav.tenancy.testing.TestClock;
import se.larmnav.tenancy.testing.TestTenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Redis hints, and nothing waits for it. */
@AlarmsTest
class BoardHintsTest {

	@Autowired
	private Town town;

	@Autowired
	private TestClock clock;

	@Autowired
	private TestTenants tenants;

	@Autowired
	private Alarms alarms;

	@Autowired
	private RedisConnectionFactory redis;

	@Test
	void anAlarmIsHintedToTheBoardsOfItsMunicipalityAndToNoOther() {
		var heard = new ConcurrentLinkedQueue<String>();
		var container = new RedisMessageListenerContainer();
		container.setConnectionFactory(redis);
		container.addMessageListener(
				(message, pattern) -> heard
					.add(new String(message.getChannel(), java.nio.charset.StandardCharsets.UTF_8)),
				java.util.List.of(ChannelTopic.of("larmnav:board:ljungby"), ChannelTopic.of("larmnav:board:goteborg")));
		container.afterPropertiesSet();
		container.start();
		try {
			town.press(town.karlInLjungby());
			await().until(() -> heard.contains("larmnav:board:ljungby"));
			assertThat(heard).doesNotContain("larmnav:board:goteborg");
		}
		finally {
			container.stop();
		}
	}

	@Test
	void withRedisGoneNothingFailsAndNothingWaits() {
		var home = town.elsaInGoteborg();
		var facts = tenants.as("goteborg", () -> alarms.find(town.press(home).id())).orElseThrow();
		var nowhere = new LettuceConnectionFactory("127.0.0.1", 1);
		nowhere.afterPropertiesSet();
		nowhere.start();
		try (var hints = new BoardHints(new StringRedisTemplate(nowhere))) {
			var begun = System.nanoTime();
			for (var i = 0; i < 100; i++) {
				hints.on(new AlarmHappened(new TenantId("goteborg"), facts, What.NOTED, clock.instant()));
			}
			assertThat(System.nanoTime() - begun).isLessThan(100_000_000L);
		}
		finally {
			nowhere.destroy();
		}
	}

}
