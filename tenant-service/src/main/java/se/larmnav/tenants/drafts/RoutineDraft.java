package se.larmnav.tenants.drafts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.routine.tree.Written;
import se.larmnav.tenancy.Refusal;

/**
 * A routine on its way to be published.
 *
 * @param version counts its changes, for If-Match
 * @param basedOn the version that it was made from
 * @param approved the digest of the text that was approved
 * @param published the number of the version that it became
 */
record RoutineDraft(UUID id, long version, DraftState state, String name, int basedOn, String yaml,
		@Nullable String approved, @Nullable Integer published) {

	static RoutineDraft begun(UUID id, String name, int basedOn, String yaml) {
		return new RoutineDraft(id, 1, DraftState.DRAFT, name, basedOn, yaml, null, null);
	}

	RoutineDraft written(String text) {
		if (this.state != DraftState.DRAFT) {
			throw refused(DraftState.DRAFT);
		}
		return new RoutineDraft(this.id, this.version + 1, this.state, this.name, this.basedOn, text, null, null);
	}

	RoutineDraft sent(LocalDate validFrom) {
		return written(text().withValidFrom(validFrom).yaml()).move(DraftState.SENT, null, null);
	}

	RoutineDraft approve() {
		return move(DraftState.APPROVED, digest(), null);
	}

	/** Can be changed again. */
	RoutineDraft back() {
		return move(DraftState.DRAFT, null, null);
	}

	RoutineDraft published(int number) {
		return move(DraftState.PUBLISHED, this.approved, number);
	}

	Written text() {
		return new Written(this.yaml);
	}

	/** The name of the file that it would be. */
	String file() {
		return text().validFrom().map(day -> "routine-" + day + ".yaml").orElse("routine.yaml");
	}

	/** The line, from 1, where a block begins; the first when it has none. */
	int lineOf(String block) {
		return text().blocks()
			.stream()
			.filter(one -> one.key().equals(block))
			.mapToInt(Written.Block::line)
			.findFirst()
			.orElse(1);
	}

	/** SHA-256 of its text, in hex. */
	String digest() {
		return digest(this.yaml);
	}

	static String digest(String text) {
		try {
			var sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	String etag() {
		return "\"" + this.version + "\"";
	}

	private RoutineDraft move(DraftState next, @Nullable String digest, @Nullable Integer number) {
		if (!this.state.mayBecome(next)) {
			throw refused(next);
		}
		return new RoutineDraft(this.id, this.version + 1, next, this.name, this.basedOn, this.yaml, digest, number);
	}

	Refusal refused(DraftState wanted) {
		return Refusal.conflict("draft-state").with("state", this.state).with("wanted", wanted);
	}

}
