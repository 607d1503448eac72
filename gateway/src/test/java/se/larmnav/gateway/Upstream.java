package se.larmnav.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A small real server behind the gateway: it says what reached it. */
final class Upstream {

	/** More than a frame may have by default. */
	static final int LARGE = 300_000;

	private final DisposableServer server;

	/** How many requests have reached a path that breaks off. */
	final AtomicInteger broken = new AtomicInteger();

	/** The first line of every request that has come. */
	final List<String> seen = new CopyOnWriteArrayList<>();

	/** How often the login's keys were asked for. */
	final AtomicInteger keysAskedFor = new AtomicInteger();

	private volatile @Nullable Tokens login;

	private Upstream() {
		this.server = HttpServer.create()
			.host("127.0.0.1")
			.port(0)
			.route(routes -> routes.ws("/**/push", (in, out) -> out.sendString(echo(in.receive().asString())))
				.get("/login/keys", (request, response) -> keys(response))
				.get("/**/slow",
						(request, response) -> response
							.sendString(Mono.just("late").delayElement(Duration.ofSeconds(5))))
				.route(request -> request.path().endsWith("/broken"),
						(request, response) -> breakOff(request, response))
				.route(request -> true, this::tell))
			.bindNow();
	}

	static Upstream start() {
		return new Upstream();
	}

	String url() {
		return "http://127.0.0.1:" + this.server.port();
	}

	/** Publishes the keys of these tokens, or nothing at all. */
	void login(@Nullable Tokens tokens) {
		this.login = tokens;
	}

	private Mono<Void> keys(HttpServerResponse response) {
		this.keysAskedFor.incrementAndGet();
		var tokens = this.login;
		return tokens == null ? response.status(503).send()
				: response.header("Content-Type", "application/json").sendString(Mono.just(tokens.published())).then();
	}

	private Mono<Void> breakOff(HttpServerRequest request, HttpServerResponse response) {
		return request.receive().aggregate().then(Mono.defer(() -> {
			this.broken.incrementAndGet();
			response.withConnection(connection -> connection.channel().close());
			return Mono.never();
		}));
	}

	private Mono<Void> tell(HttpServerRequest request, HttpServerResponse response) {
		this.seen.add(request.method() + " " + request.uri());
		return request.receive()
			.aggregate()
			.asByteArray()
			.map(bytes -> bytes.length)
			.defaultIfEmpty(0)
			.flatMap(size -> {
				var said = new StringBuilder(request.method() + " " + request.uri() + "\nbody: " + size + "\n");
				request.requestHeaders()
					.forEach(header -> said.append(header.getKey().toLowerCase(Locale.ROOT))
						.append(": ")
						.append(header.getValue())
						.append('\n'));
				return response.header("Content-Type", "text/plain")
					.header("X-Content-Type-Options", "nosniff")
					.header("X-Frame-Options", "SAMEORIGIN")
					.sendString(Mono.just(said.toString()))
					.then();
			});
	}

	private static Flux<String> echo(Flux<String> heard) {
		return heard.map(text -> text.equals("stort") ? "x".repeat(LARGE) : "heard " + text);
	}

}
