package se.larmnav.ui.routines;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;

import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.RoutinesApi.Block;
import se.larmnav.contract.tenants.RoutinesApi.Draft;
import se.larmnav.contract.tenants.RoutinesApi.NewValue;
import se.larmnav.contract.tenants.RoutinesApi.Text;
import se.larmnav.contract.tenants.RoutinesApi.Value;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * Sends what is changed in a draft; somebody else's change meanwhile is shown beside
 * one's own.
 */
class Changing {

	private static final int CHANGED_MEANWHILE = 412;

	private final RoutinesApi routines;

	private final LetterTextsApi letters;

	private final Supplier<Opened> here;

	private final Swedish swedish;

	private final Shows page;

	Changing(RoutinesApi routines, LetterTextsApi letters, Supplier<Opened> here, Swedish swedish, Shows page) {
		this.routines = routines;
		this.letters = letters;
		this.here = here;
		this.swedish = swedish;
		this.page = page;
	}

	/** Changes one value. */
	void write(ValueCell cell, Value value, String written) {
		try {
			var draft = this.routines.writeValue(draft().id(), draft().etag(), new NewValue(value.path(), written));
			cell.accepted(written);
			draft().wrote(draft, value.path(), written);
			this.page.saved();
		}
		catch (Problem problem) {
			if (problem.status() == CHANGED_MEANWHILE) {
				conflict(problem, value.name(), () -> draft().words(value.path()), cell.inWords(written),
						() -> write(cell, value, written), cell::reset);
				cell.put(written);
				return;
			}
			if (problem.errors().isEmpty()) {
				throw problem;
			}
			cell.wrong(text("routine.value.wrong"));
		}
	}

	/** Changes the own words in a letter. */
	void write(LetterForm form, String written) {
		var letter = form.letter();
		try {
			var draft = this.letters.writeLetter(draft().id(), letter.step(), draft().etag(), new Text(written));
			form.accepted(written);
			draft().now(draft);
			this.page.saved();
		}
		catch (Problem problem) {
			if (problem.status() == CHANGED_MEANWHILE) {
				conflict(problem, letter.name(), () -> Objects.requireNonNullElse(form.letter().body(), ""), written,
						() -> write(form, written), form::reset);
				return;
			}
			if (problem.errors().isEmpty()) {
				throw problem;
			}
			form.wrong(text("letter.wrong." + problem.errors().getFirst().code()));
		}
	}

	/** Changes a block, or the whole, as text. */
	void write(String key, String written) {
		var text = new Text(written);
		try {
			draft().now(key.equals(BlockNav.TEXT) ? this.routines.write(draft().id(), draft().etag(), text)
					: this.routines.writeBlock(draft().id(), key, draft().etag(), text));
			this.page.textSaved();
		}
		catch (Problem problem) {
			if (problem.status() != CHANGED_MEANWHILE) {
				throw problem;
			}
			conflict(problem, text("routine.text.label", key),
					() -> draft().block(key).map(Block::text).orElse(draft().draft().text()), written,
					() -> write(key, written), this.page::forgetText);
		}
	}

	/**
	 * Decides something about the draft as it was read; what has changed since is shown
	 * first.
	 */
	void decide(Supplier<Draft> decision, String done) {
		try {
			draft().now(decision.get());
		}
		catch (Problem problem) {
			if (problem.status() != CHANGED_MEANWHILE) {
				throw problem;
			}
			draft().again();
			this.page.met(new ConflictPanel(by(problem), at(problem), this.page::resolved));
			return;
		}
		this.page.decided(text(done));
	}

	private void conflict(Problem problem, String what, Supplier<String> theirs, String mine, Runnable save,
			Runnable forget) {
		draft().again();
		var panel = new ConflictPanel(by(problem), at(problem), () -> {
			forget.run();
			this.page.resolved();
		});
		this.page.met(panel.between(new ConflictPanel.Sides(what, theirs.get(), mine), save));
	}

	private Opened draft() {
		return this.here.get();
	}

	private static String by(Problem problem) {
		return Objects.requireNonNullElse(problem.field("changedBy"), text("routine.somebody-else"));
	}

	private String at(Problem problem) {
		try {
			return this.swedish.time(Instant.parse(Objects.requireNonNullElse(problem.field("changedAt"), "")));
		}
		catch (DateTimeException ex) {
			return "";
		}
	}

	/** The page on which the draft is changed. */
	interface Shows {

		/** The draft has been changed. */
		void saved();

		/** What was written as text has become the draft's. */
		void textSaved();

		/** What was written as text is not wanted any more. */
		void forgetText();

		/** The draft has gone on. */
		void decided(String said);

		/** Somebody else has changed it meanwhile. */
		void met(ConflictPanel conflict);

		/** One goes on from what stands there now. */
		void resolved();

	}

}
