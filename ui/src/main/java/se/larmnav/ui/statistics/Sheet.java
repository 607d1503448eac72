package se.larmnav.ui.statistics;

import java.math.BigDecimal;
import java.util.List;

/**
 * One table of the statistics: on the page it is the twin of a picture, in a file a
 * sheet.
 *
 * @param name short
 * @param answer a sentence with what it shows
 * @param headings keys of the headings
 * @param rows numbers as numbers, so that a spreadsheet can count on; null is unknown
 */
record Sheet(String name, String answer, List<String> headings, List<List<Object>> rows) {

	/** A cell as people read it. */
	static String read(Object cell) {
		return (cell instanceof BigDecimal number) ? number.toPlainString().replace('.', ',') : cell.toString();
	}

}
