package se.larmnav.embedded;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartsTest {

	@Test
	void whatPostgresHasCommittedIsOnDisk() throws SQLException {
		try (var connection = Parts.postgres().connect("postgres"); var statement = connection.createStatement()) {
			for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
				try (var row = statement.executeQuery("show " + setting)) {
					row.next();
					assertThat(row.getString(1)).as(setting).isEqualTo("on");
				}
			}
		}
	}

	@Test
	void everyFreshDatabaseIsAnother() throws SQLException {
		var first = Parts.postgres().freshDatabase("cases");
		var second = Parts.postgres().freshDatabase("cases");
		assertThat(first).isNotEqualTo(second).hasSizeLessThanOrEqualTo(20);
		try (var connection = Parts.postgres().connect(first)) {
			assertThat(connection.getCatalog()).isEqualTo(first);
		}
	}

	@Test
	void redisAnswers() {
		assertThat(Parts.redis().url()).startsWith("redis://127.0.0.1:");
	}

	@Test
	void keycloakIsReadyWhenItIsGiven() throws Exception {
		var keycloak = Parts.keycloak();
		try (var http = HttpClient.newHttpClient()) {
			var page = http.send(HttpRequest
				.newBuilder(URI.create(keycloak.url() + "/realms/master/.well-known/openid-configuration"))
				.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).contains("\"issuer\":\"" + keycloak.publicUrl() + "/realms/master\"");
		}
	}

}
