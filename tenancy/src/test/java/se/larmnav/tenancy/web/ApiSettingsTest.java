package se.larmnav.tenancy.web;

import org.junit.jupiter.api.Test;
import se.larmnav.tenancy.web.ApiSettings.Contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ApiSettingsTest {

	private static final String YAML = "openapi: 3.1.0\ninfo:\n  title: x\n";

	@Test
	void whatIsNotSetIsNotSaid() {
		assertThat(new ApiSettings(null, null).in(YAML)).isEqualTo(YAML);
		assertThat(new ApiSettings(new Contact(" ", null, ""), "").in(YAML)).isEqualTo(YAML);
	}

	@Test
	void whatIsSetIsSaidAndTheRestIsAsItWas() {
		var said = new ApiSettings(new Contact(null, "https://kommun.test/api", null), "https://kommun.test/docs");
		assertThat(said.in(YAML)).isEqualTo("openapi: 3.1.0\nexternalDocs:\n  url: \"https://kommun.test/docs\"\n"
				+ "info:\n  contact:\n    url: \"https://kommun.test/api\"\n  title: x\n");
	}

	@Test
	void anAddressIsHttps() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Contact(null, "http://kommun.test", null));
		assertThatIllegalArgumentException().isThrownBy(() -> new ApiSettings(null, "http://kommun.test"));
	}

}
