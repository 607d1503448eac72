package se.larmnav.standalone.demo;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import se.larmnav.embedded.Redis;

import static org.awaitility.Awaitility.await;

/**
 * The least that could bring a hint from Redis to a browser's screen: what the board is
 * measured against.
 */
final class BarePush implements AutoCloseable {

	private static final String CHANNEL = "bench:bare-push";

	private static final String PAGE = """
			<!doctype html><title>bench</title><p id=news></p><script>
			window.seen = [];
			new EventSource('/news').onmessage = (event) => {
			  document.getElementById('news').textContent = event.data;
			  requestAnimationFrame(() => window.seen.push(performance.timeOrigin + performance.now()));
			};
			</script>""";

	private final HttpServer server;

	private final RedisLine teller;

	private final RedisLine hearer;

	private final BlockingQueue<String> news = new LinkedBlockingQueue<>();

	private final AtomicBoolean listens = new AtomicBoolean();

	BarePush(Redis redis) throws IOException {
		this.teller = new RedisLine(redis);
		this.hearer = new RedisLine(redis);
		this.hearer.hear(Set.of(CHANNEL), this.news::add);
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::page);
		this.server.createContext("/news", this::stream);
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/";
	}

	void awaitListener(Duration patience) {
		await().atMost(patience).untilTrue(this.listens);
	}

	void tell() throws IOException {
		this.teller.publish(CHANNEL, "moved");
	}

	private void page(HttpExchange exchange) throws IOException {
		var bytes = PAGE.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "text/html");
		exchange.sendResponseHeaders(200, bytes.length);
		try (var body = exchange.getResponseBody()) {
			body.write(bytes);
		}
	}

	private void stream(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
		exchange.sendResponseHeaders(200, 0);
		this.listens.set(true);
		try (var body = exchange.getResponseBody()) {
			for (var number = 1;; number++) {
				this.news.take();
				body.write(("data: " + number + "\n\n").getBytes(StandardCharsets.US_ASCII));
				body.flush();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.hearer.close();
		this.server.stop(0);
		this.teller.close();
	}

}
