package se.larmnav.tenancy.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;

/** An issuer that gives its public key, or is away. */
public final class Issuer {

	private final HttpServer server;

	private final AtomicInteger asked = new AtomicInteger();

	private volatile boolean away;

	private Issuer(HttpServer server) {
		this.server = server;
	}

	public static Issuer start(RSAKey key) {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var issuer = new Issuer(server);
			server.createContext("/", (exchange) -> {
				issuer.asked.incrementAndGet();
				var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
				exchange.sendResponseHeaders(issuer.away ? 503 : 200, body.length);
				try (var out = exchange.getResponseBody()) {
					out.write(body);
				}
			});
			server.start();
			return issuer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public String name() {
		return "http://issuer:" + server.getAddress().getPort() + "/realms/larmnav";
	}

	public URI keys() {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/keys");
	}

	public void away(boolean isAway) {
		away = isAway;
	}

	int asked() {
		return asked.get();
	}

	public void stop() {
		server.stop(0);
	}

}
