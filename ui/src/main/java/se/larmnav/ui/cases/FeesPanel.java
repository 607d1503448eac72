package se.larmnav.ui.cases;

import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.FeePart;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.part.WhyToggle;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** What is charged, which share, from when, and why. */
class FeesPanel extends Panel {

	FeesPanel(CaseView view, Swedish swedish) {
		super(text("case.avgift"));
		setId(Anchors.Section.FEES.id());
		if (view.fees().isEmpty()) {
			add(Line.muted(text("fees.none")));
		}
		for (var fee : view.fees()) {
			add(table(fee, swedish), new WhyToggle(fee.why(), swedish));
		}
	}

	private static Table table(FeePart fee, Swedish swedish) {
		var table = new Table(fee.name(), "fees.name", "fees.monthly", "fees.share", "fees.from", "fees.state");
		table.row(Table.cell(fee.name()), Table.cell(swedish.money(fee.monthlyOre())), Table.cell(share(fee.share())),
				Table.cell((fee.from() == null) ? null : fee.from().toString()),
				Table.cell(textOr("fee.state." + fee.state(), fee.state())));
		return table;
	}

	private static String share(String share) {
		return textOr("share." + share.replace('/', '-'), share);
	}

}
