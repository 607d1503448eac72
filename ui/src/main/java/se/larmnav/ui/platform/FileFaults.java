package se.larmnav.ui.platform;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import se.larmnav.ui.part.Icon;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Table;

import static se.larmnav.ui.text.Texts.text;

/** What is wrong in the files of a municipality: where, and what was expected there. */
class FileFaults extends Div {

	FileFaults(List<Map<String, String>> faults) {
		addClassName("summary");
		getElement().setAttribute("role", "alert");
		var heading = new H2(Icon.ALERT.medium());
		heading.add((faults.size() == 1) ? text("errors.one") : text("errors.many", faults.size()));
		var table = new Table(text("platform.new.wrong"), "platform.new.file", "platform.new.line",
				"platform.new.column", "platform.new.key", "platform.new.what");
		faults.forEach(fault -> table.row(Line.strong(fault.getOrDefault("file", "")), Table.cell(fault.get("line")),
				Table.cell(fault.get("column")), Table.cell(fault.get("key")), Table.cell(fault.get("text"))));
		add(heading, table);
	}

}
