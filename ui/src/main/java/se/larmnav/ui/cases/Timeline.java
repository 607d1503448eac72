package se.larmnav.ui.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.TimelineEntry;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Cap;
import se.larmnav.ui.part.EmptyState;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/**
 * What has happened, newest first, by day; categories are hidden by toggles, kept in the
 * URL.
 */
class Timeline extends Section {

	private static final List<String> CATEGORIES = List.of("DECISION", "CONTACT", "KEYS", "INSTALLATION", "ALARM",
			"MESSAGE", "SYSTEM", "OBSTACLE");

	private static final String HIDE = "dolj";

	private static final int PART = 50;

	private final UUID caseId;

	private final CasesApi cases;

	private final Swedish swedish;

	private final Set<String> hidden;

	private final Div toggles = Line.styled(new Div(), "chips");

	private final Div note = Line.styled(new Div(), "end");

	private final OrderedList list = Line.styled(new OrderedList(), "timeline");

	private final Button more = Line.styled(Buttons.link(text("timeline.more"), this::more), "timeline__more");

	private List<TimelineEntry> entries = List.of();

	private @Nullable String next;

	Timeline(UUID caseId, CasesApi cases, Swedish swedish, Set<String> hidden) {
		this.caseId = caseId;
		this.cases = cases;
		this.swedish = swedish;
		this.hidden = new LinkedHashSet<>(hidden);
		setId(Anchors.Section.TIMELINE.id());
		getElement().setAttribute("aria-label", text("case.tidslinje"));
		this.toggles.getElement().setAttribute("role", "group").setAttribute("aria-label", text("timeline.show"));
		add(Line.styled(new Header(new H2(text("case.tidslinje")), this.toggles, this.note), "row-of",
				"timeline__head"), this.list, this.more);
		refresh();
	}

	/** The categories that the URL hides. */
	static Set<String> hidden(QueryParameters query) {
		return query.getSingleParameter(HIDE)
			.map(names -> Arrays.stream(names.split(","))
				.filter(CATEGORIES::contains)
				.collect(Collectors.toCollection(LinkedHashSet::new)))
			.orElseGet(LinkedHashSet::new);
	}

	/** What the button for a note does; none when no note may be written. */
	void onNote(@Nullable Runnable write) {
		this.note.removeAll();
		if (write != null) {
			var button = Buttons.press(Buttons.small(text("timeline.note"), write), "N");
			button.setPrefixComponent(Icon.PENCIL.small());
			button.setSuffixComponent(new Cap("N"));
			this.note.add(button);
		}
	}

	/** Reads the newest part again. */
	void refresh() {
		var newest = this.cases.timeline(this.caseId, null, PART);
		this.entries = newest.items();
		this.next = newest.next();
		show();
	}

	private void more() {
		var older = this.cases.timeline(this.caseId, this.next, PART);
		this.entries = java.util.stream.Stream.concat(this.entries.stream(), older.items().stream()).toList();
		this.next = older.next();
		show();
	}

	private void show() {
		this.toggles.removeAll();
		CATEGORIES.forEach(category -> this.toggles.add(toggle(category)));
		this.list.removeAll();
		LocalDate day = null;
		for (var entry : this.entries) {
			if (this.hidden.contains(entry.category())) {
				continue;
			}
			var on = this.swedish.date(entry.at());
			if (!Objects.equals(day, on)) {
				day = on;
				this.list.add(Line.styled(new ListItem(this.swedish.weekday(on)), "day"));
			}
			this.list.add(new TimelineItem(entry, this.swedish));
		}
		if (day == null) {
			this.list.add(new ListItem(new EmptyState(text("timeline.empty"), text("timeline.empty.next"))));
		}
		this.more.setVisible(this.next != null);
	}

	private Button toggle(String category) {
		var shown = !this.hidden.contains(category);
		var button = Line.styled(Buttons.small(text("category." + category), () -> flip(category)), "chip--toggle");
		button.getElement().setAttribute("aria-pressed", Boolean.toString(shown));
		if (shown) {
			button.setPrefixComponent(Icon.CHECK.small());
		}
		return button;
	}

	private void flip(String category) {
		if (!this.hidden.remove(category)) {
			this.hidden.add(category);
		}
		var query = this.hidden.isEmpty() ? "" : "?" + HIDE + "=" + String.join(",", this.hidden);
		getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "arende/" + this.caseId + query));
		show();
	}

}
