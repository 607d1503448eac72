package se.larmnav.ui.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.html.OrderedList;
import org.jspecify.annotations.Nullable;

/**
 * Rows that may be chosen. A row that stays is not taken out and put in again, since it
 * would lose focus.
 */
class RowList<T> extends OrderedList {

	private final Function<T, UUID> id;

	private final BiConsumer<QueueRow, T> draw;

	private final Consumer<UUID> choose;

	private final Map<UUID, QueueRow> rows = new LinkedHashMap<>();

	RowList(String name, Function<T, UUID> id, BiConsumer<QueueRow, T> draw, Consumer<UUID> choose) {
		this.id = id;
		this.draw = draw;
		this.choose = choose;
		getElement().setAttribute("role", "listbox").setAttribute("aria-label", name);
	}

	void set(List<T> items, @Nullable UUID selected) {
		var ids = items.stream().map(this.id).toList();
		List.copyOf(this.rows.keySet()).stream().filter(gone -> !ids.contains(gone)).forEach(this::take);
		if (!ids.stream().filter(this.rows::containsKey).toList().equals(List.copyOf(this.rows.keySet()))) {
			ids.stream().filter(other -> !other.equals(selected)).forEach(this::take);
		}
		var next = new LinkedHashMap<UUID, QueueRow>();
		for (var i = 0; i < items.size(); i++) {
			var item = items.get(i);
			var row = this.rows.getOrDefault(ids.get(i), null);
			if (row == null) {
				row = row(ids.get(i));
				getElement().insertChild(i, row.getElement());
			}
			this.draw.accept(row, item);
			row.select(ids.get(i).equals(selected),
					ids.get(i).equals(ids.contains(selected) ? selected : ids.getFirst()));
			next.put(ids.get(i), row);
		}
		this.rows.clear();
		this.rows.putAll(next);
		setVisible(!items.isEmpty());
	}

	/** The row is given focus; false when it is not here. */
	boolean focus(@Nullable UUID wanted) {
		var row = this.rows.get(wanted);
		if (row != null) {
			row.focus();
		}
		return row != null;
	}

	private QueueRow row(UUID chosen) {
		return new QueueRow(click -> this.choose.accept(chosen));
	}

	private void take(UUID gone) {
		var row = this.rows.remove(gone);
		if (row != null) {
			row.getElement().removeFromParent();
		}
	}

}
