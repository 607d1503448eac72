package se.larmnav.tenants.drafts;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.routine.Role;
import se.larmnav.routine.tree.Path;
import se.larmnav.routine.tree.Written;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;

import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Answers a municipality's administrators about its routine. */
@RestController
class RoutinesController implements RoutinesApi {

	private static final int LONGEST_ROUTINE = 500_000;

	private static final int LONGEST_WORD = 2_000;

	private static final int LONGEST_NAME = 200;

	private final Drafts drafts;

	private final DraftBook book;

	private final DraftViews views;

	private final VersionViews versions;

	private final DraftDifference difference;

	private final DraftTrial trial;

	RoutinesController(Drafts drafts, DraftBook book, DraftViews views, VersionViews versions,
			DraftDifference difference, DraftTrial trial) {
		this.drafts = drafts;
		this.book = book;
		this.views = views;
		this.versions = versions;
		this.difference = difference;
		this.trial = trial;
	}

	/** Before anything that is asked here. */
	@ModelAttribute
	void onlyAdministrators() {
		Caller.current().require(Role.TENANT_ADMINISTRATOR.key());
	}

	@Override
	public Overview overview() {
		return this.versions.overview();
	}

	@Override
	public Version version(int number) {
		return this.versions.whole(number);
	}

	@Override
	public Version withdraw(int number, Reason reason) {
		this.drafts.withdraw(number, text("/word", reason.word(), LONGEST_WORD));
		return version(number);
	}

	@Override
	public Difference compare(int number, @Nullable Integer against) {
		return this.difference.between(number, (against == null) ? number - 1 : against);
	}

	@Override
	public Draft begin(Beginning beginning) {
		if (beginning.version() != null && beginning.text() != null) {
			throw Refusal.invalid("/text", "version-or-text");
		}
		var text = beginning.text() == null ? null : text("/text", beginning.text(), LONGEST_ROUTINE);
		return draft(
				this.drafts.begin(text("/name", beginning.name(), LONGEST_NAME).strip(), beginning.version(), text));
	}

	@Override
	public Draft draft(UUID id) {
		return this.views.whole(this.book.draft(id));
	}

	@Override
	public Draft write(UUID id, String etag, Text text) {
		var yaml = text("/text", text.text(), LONGEST_ROUTINE);
		this.drafts.write(id, etag, before -> new Written(yaml));
		return draft(id);
	}

	@Override
	public Draft writeBlock(UUID id, String key, String etag, Text text) {
		var yaml = fitting("/text", text.text(), LONGEST_ROUTINE);
		var blocks = new Written(yaml).blocks();
		boolean isBlock = blocks.size() == 1 && blocks.getFirst().key().equals(key);
		if (!isBlock && !yaml.isBlank()) {
			throw Refusal.invalid("/text", blocks.isEmpty() ? "no-yaml" : "other-block");
		}
		this.drafts.write(id, etag, before -> readable(before).withBlock(key, yaml));
		return draft(id);
	}

	@Override
	public Draft writeValue(UUID id, String etag, NewValue value) {
		var path = new Path(List.of(value.path().replace("[", ".[").split("\\.")));
		var text = text("/text", value.text(), LONGEST_WORD);
		this.drafts.write(id, etag, before -> readable(before).withValue(path, text)
			.orElseThrow(() -> Refusal.invalid("/path", "no-such-value")));
		return draft(id);
	}

	@Override
	public void delete(UUID id, String etag) {
		this.drafts.delete(id, etag);
	}

	@Override
	public Findings findings(UUID id) {
		return this.views.findings(this.book.draft(id));
	}

	@Override
	public Difference difference(UUID id) {
		return this.difference.of(this.book.draft(id));
	}

	@Override
	public Trial tryOnHistory(UUID id, int days) {
		if (days < 30 || days > 90) {
			throw Refusal.invalid("/days", "between-30-and-90");
		}
		return this.trial.of(this.book.draft(id), days);
	}

	@Override
	public Draft send(UUID id, String etag, Sending sending) {
		this.drafts.send(id, etag, sending.validFrom(), optional("/word", sending.word()));
		return draft(id);
	}

	@Override
	public Draft takeBack(UUID id, String etag) {
		this.drafts.takeBack(id, etag);
		return draft(id);
	}

	@Override
	public Draft approve(UUID id, String etag) {
		this.drafts.approve(id, etag);
		return draft(id);
	}

	@Override
	public Draft sendBack(UUID id, String etag, Reason reason) {
		this.drafts.sendBack(id, etag, text("/word", reason.word(), LONGEST_WORD));
		return draft(id);
	}

	@Override
	public Version publish(UUID id, String etag) {
		return version(this.drafts.publish(id, etag));
	}

	private static Written readable(Written text) {
		if (text.blocks().isEmpty()) {
			throw Refusal.conflict("draft-unreadable");
		}
		return text;
	}

	private static String text(String pointer, String told, int longest) {
		if (told.isBlank()) {
			throw Refusal.invalid(pointer, "missing");
		}
		return fitting(pointer, told, longest);
	}

	private static @Nullable String optional(String pointer, @Nullable String told) {
		return told == null || told.isBlank() ? null : fitting(pointer, told, LONGEST_WORD);
	}

	private static String fitting(String pointer, String told, int longest) {
		if (told.length() > longest) {
			throw Refusal.invalid(pointer, "too-long");
		}
		if (told.indexOf('\0') >= 0) {
			throw Refusal.invalid(pointer, "form");
		}
		return told;
	}

}
