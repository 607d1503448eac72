package se.larmnav.tenancy.web;

import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnNetworkTest {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
			"0.0.0.0", "0.1.2.3", "224.0.0.1", "::1", "fe80::1", "fd00::1", "fc00::1", "::ffff:10.0.0.1", "localhost" })
	void theseAreInside(String address) throws UnknownHostException {
		assertThat(OwnNetwork.isBehind(address)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "142.250.74.10", "100.128.0.1", "2a00:1450:400f::a" })
	void theseAreOutside(String address) throws UnknownHostException {
		assertThat(OwnNetwork.isBehind(address)).isFalse();
	}

}
