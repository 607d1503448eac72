package se.larmnav.cases.messages;

import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.CaseFile;
import se.larmnav.cases.register.Ground;
import se.larmnav.tenancy.Caller;

/** Who has been told about a case may look at it. */
@Component
@Order(50)
class MessageGround implements Ground {

	private final Messages messages;

	MessageGround(Messages messages) {
		this.messages = messages;
	}

	@Override
	public Optional<String> of(CaseFile file, Caller caller) {
		return messages.haveTold(file.id()) ? Optional.of("message") : Optional.empty();
	}

}
