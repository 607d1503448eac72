package se.larmnav.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SipCertificateTest {

	@Test
	void theInstallationMakesItsCertificateOnceAndKeepsIt(@TempDir Path folder) throws Exception {
		var certificate = SipCertificate.in(folder);
		var password = certificate.password();
		var keys = KeyStore.getInstance(certificate.store().toFile(), password.toCharArray());
		assertThat(keys.isKeyEntry("sips")).isTrue();
		var made = Files.readAllBytes(certificate.store());
		assertThat(SipCertificate.in(folder).password()).isEqualTo(password);
		assertThat(Files.readAllBytes(certificate.store())).isEqualTo(made);
	}

}
