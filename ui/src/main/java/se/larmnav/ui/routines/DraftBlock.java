package se.larmnav.ui.routines;

import com.vaadin.flow.component.html.Div;
import se.larmnav.contract.tenants.RoutinesApi.Finding;
import se.larmnav.ui.text.Swedish;

/** What is changed of a draft: a block, a topic, all times, or all of it as text. */
class DraftBlock extends Div {

	private final TopicPanel topic;

	private final RulesPanel rules;

	private final TextPanel text;

	private final TopicPanel.Said said;

	DraftBlock(Changing changing, Swedish swedish, TopicPanel.Said said) {
		this.topic = new TopicPanel(swedish, changing::write);
		this.rules = new RulesPanel(changing::write);
		this.text = new TextPanel(changing::write);
		this.said = said;
		addClassName("routine__mid");
		add(this.topic, this.rules, this.text);
	}

	void show(Opened here, String block) {
		var draft = here.draft();
		var may = here.may("WRITE");
		var shown = here.block(block);
		var whole = here.blocks().isEmpty() || block.equals(BlockNav.TEXT);
		this.topic.hide();
		Topic.of(block).forEach(one -> this.topic.show(one, this.said, may));
		this.rules.setVisible(!whole);
		this.rules.show(here.blocks(), block, here.marks(), may);
		this.text.setVisible(whole || shown.isPresent());
		shown.ifPresentOrElse(one -> this.text.show(one.key(), one.text(), one.line(), may),
				() -> this.text.show(BlockNav.TEXT, draft.text(), 1, may));
		this.text.wrong(here.marks()
			.findings()
			.stream()
			.filter(one -> whole || here.blockOf(one).filter(of -> of.key().equals(block)).isPresent())
			.toList());
	}

	/** Leads to the place that a finding points at. */
	void focus(Finding finding) {
		this.rules.cellAt(finding.path()).ifPresentOrElse(ValueCell::focus, () -> this.text.focus(finding));
	}

	/** What was written as text has become the text of the draft. */
	void saved() {
		this.text.saved();
	}

	/** Puts back what the draft says. */
	void forget() {
		this.text.forget();
	}

}
