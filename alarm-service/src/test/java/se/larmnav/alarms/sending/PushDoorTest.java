package se.larmnav.alarms.sending;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whoever is logged in names an address at which we knock: only those of push services.
 */
class PushDoorTest {

	private final PushDoor door = new PushDoor(new SendingSettings.Push("mailto:x@example.com",
			List.of("fcm.googleapis.com", "*.notify.windows.com", "localhost"), false));

	@ParameterizedTest
	@ValueSource(strings = { "https://fcm.googleapis.com/fcm/send/abc", "https://FCM.googleapis.com/x",
			"https://db5p.notify.windows.com/w/?token=x" })
	void aPushServiceIsLetIn(String endpoint) {
		assertThat(door.named(endpoint)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "http://fcm.googleapis.com/x", "https://127.0.0.1/x", "https://[::1]/x",
			"https://10.0.0.1/x", "https://169.254.169.254/latest", "https://evilfcm.googleapis.com.example/x",
			"https://notify.windows.com.example/x", "https://evilnotify.windows.com/x",
			"https://fcm.googleapis.com@10.0.0.1/x", "https://fcm.googleapis.com#@10.0.0.1/",
			"ftp://fcm.googleapis.com/x", "//fcm.googleapis.com/x", "https:fcm.googleapis.com", "not an address" })
	void nothingElseIs(String endpoint) {
		assertThat(door.named(endpoint)).isEmpty();
	}

	@Test
	void aNameBehindWhichThereIsAnAddressOfOursIsRefused() {
		assertThatExceptionOfType(NotSent.class)
			.isThrownBy(() -> door.requireOutside(URI.create("https://localhost/x")))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("push-address-refused"));
	}

}
