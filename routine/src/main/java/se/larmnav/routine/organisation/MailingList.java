package se.larmnav.routine.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * A mailing list (sändlista).
 *
 * @param owner user name of the one who keeps it (GBG-AUT-12)
 * @param members user names
 * @param reviewed when the owner last went through the members
 */
public record MailingList(@Identifies String id, String name, @Names(Thing.STAFF) String owner,
		@Names(Thing.STAFF) List<String> members, @Nullable LocalDate reviewed) {

	public MailingList {
		if (members.isEmpty()) {
			throw new IllegalArgumentException("at least one member");
		}
		members = List.copyOf(members);
	}

}
