package se.larmnav.ui.unit;

import java.util.List;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.ui.board.AlarmWords;
import se.larmnav.ui.part.Line;

import static se.larmnav.ui.text.Texts.text;

/**
 * What the phone shows: the alarm that is wanted, or the only one, else what there is;
 * and above it what has happened meanwhile.
 */
class Showing {

	private final AlarmPage page;

	private final Overview overview;

	private UnitQuestion.Seen seen = UnitQuestion.Seen.NOTHING;

	private @Nullable String wanted;

	private @Nullable AlarmView open;

	private @Nullable String news;

	private @Nullable AlarmView gone;

	Showing(AlarmPage page, Overview overview) {
		this.page = page;
		this.overview = overview;
	}

	/** Another alarm is wanted, or none. */
	void want(@Nullable String alarm) {
		this.wanted = alarm;
		this.news = null;
		this.open = null;
		this.gone = null;
	}

	/** Says something above what is shown; null says nothing. */
	void news(@Nullable String words) {
		this.news = words;
	}

	/**
	 * A step from here has got through; what has gone meanwhile went by it, whoever saw
	 * that first.
	 */
	void through() {
		this.news = (this.gone == null) ? null : text("unit.sent.ACTED", AlarmWords.names(this.gone));
	}

	/**
	 * What was seen is shown when it is new.
	 * @param own what has gone has gone by a step from here
	 */
	void see(UnitQuestion.Seen now, boolean own) {
		if (now.equals(this.seen)) {
			return;
		}
		this.seen = now;
		if (this.open != null && !now.has(this.open)) {
			this.news = text(own ? "unit.sent.ACTED" : "unit.gone", AlarmWords.names(this.open));
			this.wanted = null;
			this.gone = this.open;
		}
		render();
	}

	void render() {
		List<Component> above = (this.news == null) ? List.of() : List.of(Line.paragraph(this.news, "thin", "strong"));
		this.open = this.seen.chosen(this.wanted).orElse(null);
		if (this.open == null) {
			this.page.none();
			this.overview.show(this.seen.alarms(), above);
		}
		else {
			this.gone = null;
			this.page.show(this.open, above);
		}
	}

}
