package se.larmnav.alarms.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The end of an alarm's history: how long it is, and the hash of its last line. */
@Embeddable
public class Chain {

	@Column(name = "entries")
	private int length;

	@Column(name = "last_hash")
	private String hash = "";

	public Chain() {
	}

	public int length() {
		return length;
	}

	/** Adds a line: its hash covers what it says and the hash before it. */
	public Link add(UUID alarm, Happening happening, Seen seen) {
		var previous = hash;
		length++;
		hash = hash(previous, alarm, length, happening, seen);
		return new Link(length, previous, hash);
	}

	/** Lengths go before the parts, so that no two lines can read the same. */
	public static String hash(String previous, UUID alarm, int number, Happening happening, @Nullable Seen seen) {
		var text = new StringBuilder();
		var parts = Stream.of(previous, alarm.toString(), Integer.toString(number), happening.what().name(),
				happening.at().toString(), happening.who().subject(), happening.detail());
		var seenParts = (seen == null) ? Stream.<String>empty() : Stream.of(seen.at().toString(), seen.state());
		Stream.concat(parts, seenParts).forEach((part) -> text.append(part.length()).append(':').append(part));
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A line's place in the chain. */
	public record Link(int number, String previous, String hash) {
	}

}
