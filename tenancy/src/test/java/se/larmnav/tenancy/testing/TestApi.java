package se.larmnav.tenancy.testing;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.JsonNode;

import se.larmnav.tenancy.testing.api.Examples;

/** Calls the service under test over HTTP, with a token. */
public final class TestApi {

	/** One line for all: one of its own would be opened at every call. */
	private static final ClientHttpRequestFactory LINE = line(new JdkClientHttpRequestFactory());

	/** One way of reading for all: what our records look like is learnt once. */
	private static final JacksonJsonHttpMessageConverter JSON = new JacksonJsonHttpMessageConverter();

	private final Environment environment;

	public TestApi(Environment environment) {
		this.environment = environment;
	}

	/** A client of one of the service's interfaces in contract, as who has this token. */
	public <T> T as(String token, Class<T> contract) {
		return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(rest(token).build()))
			.build()
			.createClient(contract);
	}

	/** Posts JSON and gives back whatever is answered, problems too. */
	public ResponseEntity<JsonNode> post(@Nullable String token, String path, Object body) {
		return answer(rest(token).build().post().uri(path).body(body));
	}

	/** Gets JSON and gives back whatever is answered, problems too. */
	public ResponseEntity<JsonNode> get(@Nullable String token, String path) {
		return answer(rest(token).build().get().uri(path));
	}

	/** A client that is still to be fitted; without a token when that is null. */
	public RestClient.Builder rest(@Nullable String token) {
		var builder = RestClient.builder()
			.baseUrl(url())
			.requestFactory(LINE)
			.configureMessageConverters((known) -> known.registerDefaults().withJsonConverter(JSON));
		if (Examples.areKept()) {
			builder.requestInterceptor(TestApi::keep);
		}
		return (token == null) ? builder : builder.defaultHeaders((headers) -> headers.setBearerAuth(token));
	}

	/** What is kept of a call is read twice. */
	private static ClientHttpRequestFactory line(ClientHttpRequestFactory plain) {
		return Examples.areKept() ? new BufferingClientHttpRequestFactory(plain) : plain;
	}

	private static ClientHttpResponse keep(HttpRequest request, byte[] body, ClientHttpRequestExecution next)
			throws IOException {
		var answer = next.execute(request, body);
		if (answer.getStatusCode().is2xxSuccessful()) {
			Examples.saw(request.getMethod().name(), request.getURI().getPath(), body, answer.getBody().readAllBytes());
		}
		return answer;
	}

	/** Where the service is. */
	public String url() {
		return "http://127.0.0.1:" + environment.getProperty("local.server.port");
	}

	/** Whatever is answered, problems too. */
	public static ResponseEntity<JsonNode> answer(RestClient.RequestHeadersSpec<?> request) {
		return Objects.requireNonNull(request.exchange((sent, response) -> {
			var body = response.bodyTo(JsonNode.class);
			return ResponseEntity.status(response.getStatusCode()).headers(response.getHeaders()).body(body);
		}));
	}

}
