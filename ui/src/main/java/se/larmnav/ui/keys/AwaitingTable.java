package se.larmnav.ui.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.KeysApi.AwaitingRow;
import se.larmnav.contract.cases.KeysApi.Contact;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Those who wait, longest first, with the contact form in the row itself. */
class AwaitingTable extends NativeTable {

	private static final List<String> HEADINGS = List.of("state", "name", "received", "waited", "latest", "next", "do");

	private static final int DAYS = 7;

	private final Map<UUID, AwaitingTableRow> rows = new LinkedHashMap<>();

	private @Nullable NativeTableRow details;

	private @Nullable AwaitingTableRow open;

	AwaitingTable(List<AwaitingRow> waiting, boolean review, Swedish swedish, BiConsumer<AwaitingRow, RowAct> act) {
		addClassName("grid");
		setCaptionText(text("awaiting.title"));
		getCaption().addClassName("visually-hidden");
		getElement().setAttribute("data-rows", "");
		var head = getHead().addRow();
		for (var heading : HEADINGS) {
			var cell = new NativeTableHeaderCell(text("awaiting.column." + heading));
			cell.getElement().setAttribute("scope", "col");
			cell.addClassName("column-" + heading);
			head.add(cell);
		}
		var squares = squares(waiting);
		waiting.forEach(row -> {
			var shown = new AwaitingTableRow(row, squares, review, swedish, act);
			this.rows.put(row.caseId(), shown);
			getBody().add(shown);
		});
	}

	/** Opens the contact form below the row; again closes it. */
	void contact(AwaitingRow row, Consumer<Contact> save) {
		var chosen = this.rows.get(row.caseId());
		var again = this.open == chosen;
		close();
		if (again || chosen == null) {
			return;
		}
		var form = new ContactForm(save);
		var cell = new NativeTableCell(form);
		cell.getElement().setAttribute("colspan", Integer.toString(HEADINGS.size()));
		this.details = new NativeTableRow(cell);
		this.details.addClassName("details");
		this.open = chosen;
		chosen.select(true);
		getBody().addComponentAtIndex(getBody().indexOf(chosen) + 1, this.details);
		form.focus();
	}

	/** Puts the focus back on the row of a case, or on the first when it is gone. */
	void focus(UUID caseId) {
		var row = this.rows.getOrDefault(caseId, this.rows.values().stream().findFirst().orElse(null));
		if (row != null) {
			row.getElement().callJsFunction("focus");
		}
	}

	private void close() {
		if (this.details != null) {
			getBody().remove(this.details);
			this.details = null;
		}
		if (this.open != null) {
			this.open.select(false);
			this.open = null;
		}
	}

	/** As many squares as the longest wait has whole weeks. */
	private static int squares(List<AwaitingRow> waiting) {
		var longest = waiting.stream().mapToInt(AwaitingRow::daysWaited).max().orElse(0);
		return Math.clamp(longest / DAYS, 1, DAYS);
	}

}
