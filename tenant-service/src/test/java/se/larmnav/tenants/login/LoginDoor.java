package se.larmnav.tenants.login;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;

import com.sun.net.httpserver.HttpServer;

import org.springframework.web.client.RestClient;

/** A door before the real login's keys; closed, it refuses as a login that is gone. */
record LoginDoor(HttpServer server) implements AutoCloseable {

	static LoginDoor before(URI keys) throws IOException {
		var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			var said = Objects.requireNonNull(RestClient.create().get().uri(keys).retrieve().body(byte[].class));
			exchange.sendResponseHeaders(200, said.length);
			try (var out = exchange.getResponseBody()) {
				out.write(said);
			}
		});
		server.start();
		return new LoginDoor(server);
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort() + "/keys");
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
