package se.larmnav.cases.messages;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

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
	public String name() {
		return "message";
	}

	@Override
	public Set<UUID> among(Collection<CaseFile> files, Caller caller) {
		return messages.haveTold(files.stream().map(CaseFile::id).toList());
	}

}
