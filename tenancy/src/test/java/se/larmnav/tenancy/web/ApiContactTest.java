package se.larmnav.tenancy.web;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ApiContactTest {

	private static final String YAML = "openapi: 3.1.0\ninfo:\n  title: x\n";

	@Test
	void whereNobodyIsSetNobodyIsSaid() {
		assertThat(new ApiContact(null, null, null).in(YAML)).isEqualTo(YAML);
		assertThat(new ApiContact(" ", null, "").in(YAML)).isEqualTo(YAML);
	}

	@Test
	void whatIsSetIsSaidAndTheRestIsAsItWas() {
		assertThat(new ApiContact(null, "https://kommun.test/api", null).in(YAML))
			.isEqualTo("openapi: 3.1.0\ninfo:\n  contact:\n    url: \"https://kommun.test/api\"\n  title: x\n");
		assertThatIllegalArgumentException().isThrownBy(() -> new ApiContact(null, "http://kommun.test", null));
	}

}
