package se.larmnav.alarms.intake;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.mock.env.MockEnvironment;
import se.larmnav.alarms.AlarmsApplication;
import se.larmnav.alarms.device.ScaipDevice;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.embedded.Parts;
import se.larmnav.tenancy.testing.FreshDatabase;
import se.larmnav.tenancy.testing.TestApi;
import se.larmnav.tenancy.testing.TestTokens;

import static org.awaitility.Awaitility.await;

/** The service as a process of its own, that can be killed. */
final class ForkedService implements AutoCloseable {

	private final Process process;

	private final int http;

	private final int sip;

	private final TestTokens tokens;

	private final File log;

	private ForkedService(Process process, int http, int sip, TestTokens tokens, File log) {
		this.process = process;
		this.http = http;
		this.sip = sip;
		this.tokens = tokens;
		this.log = log;
	}

	/** Starts it and waits until it is ready. */
	static ForkedService start(FreshDatabase database, TestTokens tokens) throws IOException {
		var service = begin(database, tokens);
		service.awaitReady();
		return service;
	}

	/** Starts it. */
	static ForkedService begin(FreshDatabase database, TestTokens tokens) throws IOException {
		var http = Parts.freePort();
		var sip = Parts.freePort();
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
				AlarmsApplication.class.getName()));
		List.of(database.properties()).forEach((property) -> command.add("--" + property));
		command.addAll(List.of("--larmnav.keys=" + tokens.keys(), "--larmnav.issuer=" + TestTokens.ISSUER,
				"--larmnav.jwks=" + tokens.jwks(), "--larmnav.redis.url=" + Parts.redis().url(),
				"--larmnav.intake.port=" + sip, "--server.port=" + http, "--spring.main.banner-mode=off"));
		var log = File.createTempFile("alarm-service", ".log");
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
		return new ForkedService(process, http, sip, tokens, log);
	}

	/** Waits until it can take work. */
	void awaitReady() {
		await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(200)).until(() -> {
			if (!process.isAlive()) {
				throw new AssertionError("ended at its start, see " + log);
			}
			return isReady();
		});
		log.deleteOnExit();
	}

	boolean isReady() {
		try {
			var health = URI.create("http://127.0.0.1:" + http + "/actuator/health/readiness").toURL();
			return ((HttpURLConnection) health.openConnection()).getResponseCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	ScaipDevice device(String controller) throws IOException {
		return ScaipDevice.overUdp(controller, "127.0.0.1", sip);
	}

	ScaipDevice deviceOverTcp(String controller) throws IOException {
		return ScaipDevice.overTcp(controller, "127.0.0.1", sip);
	}

	AlarmsApi operator(String tenant) {
		var environment = new MockEnvironment().withProperty("local.server.port", Integer.toString(http));
		return new TestApi(environment).as(tokens.person(tenant, "olle.operator", "operator"), AlarmsApi.class);
	}

	/** As kill -9 does. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}

}
