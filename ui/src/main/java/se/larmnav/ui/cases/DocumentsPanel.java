package se.larmnav.ui.cases;

import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** The documents of the case, by register. */
class DocumentsPanel extends Panel {

	DocumentsPanel(CaseView view, Swedish swedish) {
		super(text("case.dokument"));
		setId(Anchors.Section.DOCUMENTS.id());
		if (view.documents().isEmpty()) {
			add(Line.muted(text("documents.none")));
			return;
		}
		var table = new Table(text("case.dokument"), "documents.title", "documents.register", "documents.at",
				"documents.signed");
		view.documents()
			.forEach(document -> table.row(DocumentLink.of(document.id(), document.title()),
					Table.cell(document.register()), Table.cell(swedish.dayAndTime(document.at())),
					Table.cell(text(document.signed() ? "choice.yes" : "choice.no"))));
		add(table);
	}

}
