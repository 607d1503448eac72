package se.larmnav.ui.part;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

import static se.larmnav.ui.text.Texts.text;

/**
 * A semantic table of what is bounded: read aloud cell by cell, and without virtual
 * scroll.
 */
public class Table extends NativeTable {

	private final String[] headings;

	/**
	 * @param headings keys of the headings, in order
	 */
	public Table(String caption, String... headings) {
		this.headings = headings;
		addClassName("inputs");
		setCaptionText(caption);
		getCaption().addClassName("visually-hidden");
		var head = getHead().addRow();
		for (var heading : headings) {
			var cell = new NativeTableHeaderCell(text(heading));
			cell.getElement().setAttribute("scope", "col");
			head.add(cell);
		}
	}

	/** Adds a row of these cells. */
	public NativeTableRow row(Component... cells) {
		var row = getBody().addRow();
		for (var i = 0; i < cells.length; i++) {
			var cell = new NativeTableCell(cells[i]);
			// where there is no room for columns each cell says what it is
			cell.getElement().setAttribute("data-label", text(this.headings[i]));
			row.add(cell);
		}
		return row;
	}

	/** Text in a cell; nothing is a dash. */
	public static Component cell(@Nullable String value) {
		return (value == null || value.isEmpty()) ? Facts.none() : new Span(value);
	}

}
