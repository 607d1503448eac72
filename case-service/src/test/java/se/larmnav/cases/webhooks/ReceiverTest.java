package se.larmnav.cases.webhooks;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may name an address must not have us knock at doors inside. */
class ReceiverTest {

	private static Receiver receiver(boolean ownNetwork) {
		var day = Duration.ofDays(1);
		return new Receiver(new WebhookSettings(ownNetwork, Duration.ofSeconds(1), day, day), new JsonMapper());
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://localhost/x", "https://127.0.0.1:8443/x", "https://[::1]/x", "https://10.0.0.7/x",
			"https://169.254.169.254/latest" })
	void anAddressOfOurOwnNetworkIsToldNothingUnlessTheSettingsSaySo(String address) {
		assertThat(receiver(false).mayTell(URI.create(address))).isFalse();
		assertThat(receiver(true).mayTell(URI.create(address))).isTrue();
	}

	@Test
	void anAddressOutsideIsTold() {
		assertThat(receiver(false).mayTell(URI.create("https://142.250.74.10/x"))).isTrue();
	}

}
