package se.larmnav.ui.work;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.WorkApi.WorkItem;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Work that is equally late, under a heading with how much it is. */
class WorkGroup extends Section {

	private final Swedish swedish;

	private final BiConsumer<WorkItem, Act> acts;

	WorkGroup(String heading, List<WorkItem> items, List<WorkItem> muchDelayed, Swedish swedish,
			BiConsumer<WorkItem, Act> acts) {
		this.swedish = swedish;
		this.acts = acts;
		addClassName("work");
		var title = new H2(heading + " ");
		title.add(new Span(Integer.toString(items.size())));
		var list = new OrderedList();
		items.forEach(item -> list.add(task(item, muchDelayed.contains(item))));
		add(title, list);
	}

	private ListItem task(WorkItem item, boolean muchDelayed) {
		var task = Line.styled(new ListItem(due(item, muchDelayed), what(item), whom(item), why(item), buttons(item)),
				"task", late(item) ? "task--late" : "task--quiet");
		task.getElement().setAttribute("tabindex", "0").setAttribute("data-row", "");
		return task;
	}

	private Paragraph due(WorkItem item, boolean muchDelayed) {
		if (item.due() == null) {
			return two("due", text("work.no-due"),
					text("work.since", this.swedish.day(this.swedish.date(item.since()))));
		}
		var day = this.swedish.date(item.due());
		if (late(item)) {
			return two("due", text(muchDelayed ? "work.much-delayed" : "work.delayed"), this.swedish.distance(day));
		}
		var today = day.equals(this.swedish.today());
		return two("due", this.swedish.weekday(day),
				today ? this.swedish.plainWeekday(day) : this.swedish.distance(day));
	}

	private Paragraph what(WorkItem item) {
		return two("what", item.text(), text("work.owner", item.owner()));
	}

	private static Paragraph whom(WorkItem item) {
		return (item.person() == null) ? new Paragraph() : two("whom", item.person(), item.caseNumber());
	}

	private Paragraph why(WorkItem item) {
		var taken = (item.takenBy() == null) ? text("work.nobody") : item.takenBy();
		return two("why-here", taken, item.source());
	}

	private Paragraph buttons(WorkItem item) {
		var row = Line.styled(new Paragraph(), "acts-inline");
		if (item.takenBy() == null) {
			row.add(Buttons.small(text("work.take"), () -> this.acts.accept(item, Act.TAKE)));
		}
		if (item.operation() == null) {
			row.add(Buttons.small(text("work.complete"), () -> this.acts.accept(item, Act.COMPLETE)));
			if (item.caseId() != null) {
				row.add(Buttons.press(open(item), "Enter"));
			}
		}
		else {
			row.add(Buttons.press(Buttons.small(text("work.do"), () -> this.acts.accept(item, Act.DO)), "Enter"));
			if (item.caseId() != null) {
				row.add(open(item));
			}
		}
		return row;
	}

	private com.vaadin.flow.component.button.Button open(WorkItem item) {
		return Line.styled(Buttons.small(text("work.open"), () -> this.acts.accept(item, Act.OPEN)), "later");
	}

	private boolean late(WorkItem item) {
		return item.due() != null && this.swedish.date(item.due()).isBefore(this.swedish.today());
	}

	private static Paragraph two(String style, String first, @Nullable String second) {
		return Line.styled(new Paragraph(Line.strong(first),
				Line.styled(new Span(Objects.requireNonNullElse(second, "")), "second")), style);
	}

	/** What may be done with a piece of work. */
	enum Act {

		DO, OPEN, TAKE, COMPLETE

	}

}
