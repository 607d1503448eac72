package se.larmnav.ui.cases;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.CasesApi.ApplicationPart;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.CasesApi.DecisionPart;
import se.larmnav.contract.cases.CasesApi.Item;
import se.larmnav.contract.cases.CasesApi.Refused;
import se.larmnav.contract.cases.CasesApi.ServiceItem;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.part.Table;
import se.larmnav.ui.part.WhyToggle;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;
import static se.larmnav.ui.text.Texts.textOr;

/** The application and what was decided, with the reasons of what was automated. */
class DecisionPanel extends Panel {

	private final Swedish swedish;

	DecisionPanel(CaseView view, Swedish swedish) {
		super(text("case.beslut"));
		this.swedish = swedish;
		setId(Anchors.Section.DECISION.id());
		if (view.application() != null) {
			application(view.application());
		}
		if (view.decision() == null) {
			add(Line.muted(text("decision.none")));
		}
		else {
			decision(view.decision());
		}
	}

	private void application(ApplicationPart application) {
		add(new H3(text("application.title")), new Facts()
			.fact(text("application.state"), textOr("application.state." + application.state(), application.state()))
			.fact(text("application.received"), this.swedish.dayAndTime(application.receivedAt()))
			.fact(text("application.channel"), textOr("channel." + application.channel(), application.channel()))
			.fact(text("application.entered-by"), application.enteredBy())
			.fact(text("application.identity-by"),
					(application.identityMethod() == null) ? null
							: textOr("identity." + application.identityMethod(), application.identityMethod()))
			.fact(text("application.maximum-fee"), yesNo(application.maximumFeeAccepted()))
			.fact(text("application.urgent"),
					(application.urgentBecause() == null) ? yesNo(application.urgent()) : application.urgentBecause()));
		if (application.refused() != null) {
			refused(application.refused());
		}
		if (!application.information().isEmpty()) {
			add(information(application.information()));
		}
		if (application.why() != null) {
			add(new WhyToggle(application.why(), this.swedish));
		}
	}

	private void refused(Refused refused) {
		add(new H3(text("refused.title")), new Facts().fact(text("refused.on"), refused.on() + ", " + refused.by())
			.fact(text("refused.because"), refused.because())
			.fact(text("refused.appeal-by"), (refused.appealBy() == null) ? null : refused.appealBy().toString()));
		if (refused.letter() != null) {
			add(Line.row(DocumentLink.small(refused.letter(), text("refused.letter")),
					Line.small(sent(refused.letterSentAt(), refused.letterSentBy()))));
		}
	}

	private UnorderedList information(List<Item> items) {
		var list = Line.styled(new UnorderedList(), "information");
		items.forEach(item -> list.add(new ListItem(Line.strong(item.label() + " "), Line.muted((item.at() == null)
				? text("information.missing") : this.swedish.shortDayAndTime(item.at()) + " " + by(item)))));
		return list;
	}

	private static String by(Item item) {
		return (item.by() == null) ? "" : item.by();
	}

	private void decision(DecisionPart decision) {
		add(new H3(text("decision.title")),
				new Facts().fact(text("decision.type"), decision.type())
					.fact(text("decision.state"), textOr("decision.state." + decision.state(), decision.state()))
					.fact(text("decision.period"), period(decision))
					.fact(text("decision.by"), text(decision.automated() ? "decision.automated" : "decision.person"))
					.fact(text("decision.basis"), decision.legalBasis())
					.fact(text("decision.criterion"), decision.criterion())
					.fact(text("decision.revoked-because"), decision.revokedBecause())
					.fact(text("decision.revocation"), String.join(". ", decision.revocationGrounds())));
		decision.investigations()
			.forEach(one -> add(Line
				.small(text("decision.investigation", this.swedish.dayAndTime(one.openedAt()), one.openedBy()))));
		var table = new Table(text("decision.items"), "decision.item", "decision.share", "decision.from");
		decision.serviceItems()
			.forEach(item -> table.row(Table.cell(item.name()), Table.cell(share(item)),
					Table.cell(item.from().toString())));
		add(table);
		if (decision.letter() != null) {
			add(Line.row(DocumentLink.small(decision.letter(), text("decision.letter")),
					Line.small(sent(decision.letterSentAt(), decision.letterSentBy()))));
		}
		if (decision.why() != null) {
			add(new WhyToggle(decision.why(), this.swedish));
		}
	}

	private String sent(@Nullable Instant at, @Nullable String by) {
		return (at == null) ? text("decision.letter.waiting")
				: text("decision.letter.sent", this.swedish.dayAndTime(at), by);
	}

	private String period(DecisionPart decision) {
		if (decision.endedOn() != null) {
			return text("decision.until", decision.from(), decision.endedOn());
		}
		return (decision.until() == null) ? text("decision.open-ended", decision.from())
				: text("decision.until", decision.from(), decision.until());
	}

	private static String share(ServiceItem item) {
		return textOr("share." + item.feeShare().replace('/', '-'), item.feeShare());
	}

	private static @Nullable String yesNo(@Nullable Boolean value) {
		return (value == null) ? null : text(value ? "choice.yes" : "choice.no");
	}

}
