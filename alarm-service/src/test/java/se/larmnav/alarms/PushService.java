package se.larmnav.alarms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A push service on the loopback and its phones, which decrypt what comes as a browser
 * does (RFC 8030, 8188, 8291, 8292).
 */
public final class PushService {

	private static final byte[] SECRET = "sixteen bytes !!".getBytes(StandardCharsets.US_ASCII);

	private final HttpServer server;

	private final Map<String, List<Taken>> taken = new ConcurrentHashMap<>();

	private final Set<String> gone = ConcurrentHashMap.newKeySet();

	private PushService(HttpServer server) {
		this.server = server;
	}

	/** What has come for a phone, as it came. */
	public record Taken(byte[] body, Map<String, List<String>> headers) {
	}

	/** A browser that has agreed with us to be notified. */
	public record Handset(String endpoint, String key, String secret, KeyPair pair) {
	}

	static PushService start() {
		try {
			var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			var service = new PushService(server);
			server.createContext("/", service::take);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.start();
			return service;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Handset handset() {
		try {
			var generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			var pair = generator.generateKeyPair();
			var path = "/send/" + UUID.randomUUID();
			taken.put(path, new CopyOnWriteArrayList<>());
			return new Handset(origin() + path, encoded(point((ECPublicKey) pair.getPublic())), encoded(SECRET), pair);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public String origin() {
		return "http://127.0.0.1:" + server.getAddress().getPort();
	}

	/** Its owner has thrown it away. */
	public void gone(Handset handset) {
		gone.add(path(handset));
	}

	public List<Taken> taken(Handset handset) {
		return List.copyOf(taken.getOrDefault(path(handset), List.of()));
	}

	/** What the phone can read of what has come. */
	public List<String> read(Handset handset) {
		return taken(handset).stream().map((one) -> decrypt(one.body(), handset)).toList();
	}

	/** Whether the sender is who says so, and means this push service. */
	public boolean isFromHolderOf(Taken one, String publicKey) {
		var said = one.headers().getOrDefault("Authorization", List.of("")).getFirst();
		var token = said.replaceFirst("^vapid t=", "").replaceFirst(", k=.*$", "");
		var point = Base64.getUrlDecoder().decode(publicKey);
		try {
			var key = new ECKey.Builder(Curve.P_256, Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
					Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
				.build();
			var jwt = SignedJWT.parse(token);
			return said.endsWith(", k=" + publicKey) && jwt.verify(new ECDSAVerifier(key))
					&& jwt.getJWTClaimsSet().getAudience().equals(List.of(origin()))
					&& jwt.getJWTClaimsSet().getSubject().startsWith("mailto:");
		}
		catch (java.text.ParseException | JOSEException ex) {
			return false;
		}
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			var body = exchange.getRequestBody().readAllBytes();
			var path = exchange.getRequestURI().getPath();
			if (gone.contains(path) || !taken.containsKey(path)) {
				exchange.sendResponseHeaders(410, -1);
				return;
			}
			taken.get(path).add(new Taken(body, Map.copyOf(exchange.getRequestHeaders())));
			exchange.sendResponseHeaders(201, -1);
		}
	}

	private static String decrypt(byte[] body, Handset handset) {
		try {
			var salt = Arrays.copyOf(body, 16);
			var sender = Arrays.copyOfRange(body, 21, 21 + body[20]);
			var agreement = KeyAgreement.getInstance("ECDH");
			agreement.init(handset.pair().getPrivate());
			agreement.doPhase(new ECKey.Builder(Curve.P_256, Base64URL.encode(Arrays.copyOfRange(sender, 1, 33)),
					Base64URL.encode(Arrays.copyOfRange(sender, 33, 65)))
				.build()
				.toECPublicKey(), true);
			var info = new ByteArrayOutputStream();
			info.writeBytes("WebPush: info\0".getBytes(StandardCharsets.US_ASCII));
			info.writeBytes(Base64.getUrlDecoder().decode(handset.key()));
			info.writeBytes(sender);
			var input = derive(SECRET, agreement.generateSecret(), info.toByteArray(), 32);
			var cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(Cipher.DECRYPT_MODE,
					new SecretKeySpec(derive(salt, input, ascii("Content-Encoding: aes128gcm\0"), 16), "AES"),
					new GCMParameterSpec(128, derive(salt, input, ascii("Content-Encoding: nonce\0"), 12)));
			var open = cipher.doFinal(body, 21 + sender.length, body.length - 21 - sender.length);
			return new String(open, 0, open.length - 1, StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException | JOSEException ex) {
			throw new IllegalStateException("The phone cannot read it", ex);
		}
	}

	private static byte[] derive(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
		return KDF.getInstance("HKDF-SHA256")
			.deriveData(HKDFParameterSpec.ofExtract().addSalt(salt).addIKM(input).thenExpand(info, length));
	}

	private static byte[] point(ECPublicKey key) {
		var jwk = new ECKey.Builder(Curve.P_256, key).build();
		var point = new ByteArrayOutputStream();
		point.write(4);
		point.writeBytes(jwk.getX().decode());
		point.writeBytes(jwk.getY().decode());
		return point.toByteArray();
	}

	private static String path(Handset handset) {
		return java.net.URI.create(handset.endpoint()).getPath();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static String encoded(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
