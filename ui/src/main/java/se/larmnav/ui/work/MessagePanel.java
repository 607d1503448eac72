package se.larmnav.ui.work;

import java.util.function.Consumer;

import com.vaadin.flow.component.html.Anchor;
import se.larmnav.contract.cases.WorkApi.Message;
import se.larmnav.ui.part.Buttons;
import se.larmnav.ui.part.Facts;
import se.larmnav.ui.part.Line;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.text.Swedish;

import static se.larmnav.ui.text.Texts.text;

/** One message with the facts that its receiver may have. */
class MessagePanel extends Panel {

	MessagePanel(Message message, Swedish swedish, Consumer<Message> acknowledge) {
		super(message.subject());
		addClassName("message");
		beside(text("messages.from", message.from(), message.to()));
		end(swedish.dayAndTime(message.at()));
		var facts = new Facts();
		message.facts().forEach(fact -> facts.fact(fact.label(), fact.value()));
		add(facts);
		var open = new Anchor("arende/" + message.caseId(), text("messages.open", message.caseNumber()));
		if (message.readAt() == null) {
			add(Line.row(Buttons.small(text("messages.acknowledge"), () -> acknowledge.accept(message)), open));
		}
		else {
			add(Line.row(Line.small(text("messages.read", message.readBy(), swedish.shortDayAndTime(message.readAt()))),
					open));
		}
	}

}
