package se.larmnav.tenants.login;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser before Keycloak's pages: it keeps its cookies, as people's browsers keep
 * them on loopback, and does for the screens what they do with the code.
 */
final class Browser {

	private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

	private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

	private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final URI keycloak;

	private final String publicUrl;

	private final String realm;

	private String verifier = "";

	private String redirect = "";

	Browser(URI keycloak, String publicUrl, String realm) {
		this.keycloak = keycloak;
		this.publicUrl = publicUrl;
		this.realm = realm;
	}

	/** Opens a municipality's address without being logged in there; gives the page. */
	String open(String host) {
		return open("http://" + host + ".localhost:8080", "openid offline_access organization:" + host);
	}

	/** Opens the platform's own address. */
	String openPlatform() {
		return open("http://localhost:8080", "openid offline_access");
	}

	private String open(String address, String scope) {
		this.redirect = address + "/login/oauth2/code/keycloak";
		var random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.verifier = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
		return walk(ask("/protocol/openid-connect/auth?"
				+ form(Map.of("client_id", "ui", "response_type", "code", "scope", scope, "redirect_uri", this.redirect,
						"state", "s", "code_challenge", challenge(), "code_challenge_method", "S256"))))
			.body();
	}

	/** Logs in on the page, and gives the tokens that the screens get for it. */
	JsonNode logIn(String page, String userName, String password) {
		var action = FORM.matcher(page);
		if (!action.find()) {
			throw new AssertionError("There is no form on the page:\n" + page);
		}
		var answer = walk(request(action.group(1).replace("&amp;", "&"))
			.POST(body(Map.of("username", userName, "password", password, "credentialId", ""))));
		var back = answer.headers().firstValue("Location").orElse("");
		var code = CODE.matcher(back);
		if (!back.startsWith(this.redirect) || !code.find()) {
			throw new AssertionError("The login did not lead back but to " + back + "\n" + answer.body());
		}
		return token(Map.of("grant_type", "authorization_code", "code",
				URLDecoder.decode(code.group(1), StandardCharsets.UTF_8), "redirect_uri", this.redirect,
				"code_verifier", this.verifier, "client_id", "ui", "client_secret", RealmAtWork.UI_SECRET));
	}

	/** Follows a link from elsewhere, such as from a mail; gives the page. */
	String follow(String link) {
		return walk(request(link).GET()).body();
	}

	/** Fills in the form of a page and sends it; gives the next page. */
	String send(String page, Map<String, String> fields) {
		var action = FORM.matcher(page);
		if (!action.find()) {
			throw new AssertionError("There is no form on the page:\n" + page);
		}
		return walk(request(action.group(1).replace("&amp;", "&")).POST(body(fields))).body();
	}

	/** What the screens do when an access token has run out. */
	JsonNode refresh(JsonNode tokens) {
		return token(Map.of("grant_type", "refresh_token", "refresh_token", tokens.path("refresh_token").asString(),
				"client_id", "ui", "client_secret", RealmAtWork.UI_SECRET));
	}

	/** What another system does. */
	JsonNode integrator(String clientId, String secret) {
		return token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
	}

	/** What an access token says. */
	static JsonNode claims(JsonNode tokens) {
		return claims(tokens, "access_token");
	}

	/** What the screens are told of who has logged in. */
	static JsonNode identity(JsonNode tokens) {
		return claims(tokens, "id_token");
	}

	private static JsonNode claims(JsonNode tokens, String which) {
		var token = tokens.path(which).asString();
		if (token.isEmpty()) {
			throw new AssertionError("No token: " + tokens);
		}
		return JsonMapper.builder().build().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
	}

	private JsonNode token(Map<String, String> fields) {
		var answer = send(request(this.publicUrl + "/realms/" + this.realm + "/protocol/openid-connect/token")
			.POST(body(fields)));
		return JsonMapper.builder().build().readTree(answer.body());
	}

	private HttpRequest.Builder ask(String path) {
		return request(this.publicUrl + "/realms/" + this.realm + path).GET();
	}

	private HttpResponse<String> walk(HttpRequest.Builder first) {
		var answer = send(first);
		while (answer.statusCode() == 302
				&& answer.headers().firstValue("Location").orElse("").startsWith(this.publicUrl)) {
			answer = send(request(answer.headers().firstValue("Location").orElseThrow()).GET());
		}
		return answer;
	}

	// Java does not resolve every name that a browser does, so the public address is
	// reached where we reach Keycloak.
	private HttpRequest.Builder request(String address) {
		var request = HttpRequest.newBuilder(URI.create(address.replace(this.publicUrl, this.keycloak.toString())));
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map(cookie -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		return request.header("Content-Type", "application/x-www-form-urlencoded");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			var answer = this.http.send(request.build(), HttpResponse.BodyHandlers.ofString());
			answer.headers().allValues("Set-Cookie").forEach(this::keep);
			return answer;
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private void keep(String cookie) {
		var pair = cookie.split(";", 2)[0].split("=", 2);
		if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

	private static HttpRequest.BodyPublisher body(Map<String, String> fields) {
		return HttpRequest.BodyPublishers.ofString(form(fields));
	}

	private static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map(field -> field.getKey() + "="
					+ URLEncoder.encode(Objects.requireNonNull(field.getValue()), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	private String challenge() {
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest(this.verifier.getBytes(StandardCharsets.US_ASCII));
			return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new AssertionError(ex);
		}
	}

}
