package se.larmnav.ui.cases;

import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** Who has read the case, shown when it is asked for. */
class ReadsPanel extends Panel {

	private final UUID caseId;

	private final CasesApi cases;

	private final Swedish swedish;

	private final Div shown = new Div();

	ReadsPanel(UUID caseId, CasesApi cases, Swedish swedish) {
		super(text("case.last"));
		this.caseId = caseId;
		this.cases = cases;
		this.swedish = swedish;
		setId(Anchors.Section.READS.id());
		this.shown.add(Buttons.small(text("reads.show"), () -> show(null)));
		add(this.shown);
	}

	private void show(@Nullable String after) {
		var reads = this.cases.reads(this.caseId, after);
		var table = new Table(text("case.last"), "reads.at", "reads.who", "reads.what", "reads.ground");
		reads.items()
			.forEach(read -> table.row(Table.cell(this.swedish.dayAndTime(read.at())), Table.cell(read.who()),
					Table.cell(read.what()), Table.cell(read.ground())));
		this.shown.removeAll();
		this.shown.add(table);
		if (reads.next() != null) {
			this.shown.add(Buttons.link(text("timeline.more"), () -> show(reads.next())));
		}
	}

}
