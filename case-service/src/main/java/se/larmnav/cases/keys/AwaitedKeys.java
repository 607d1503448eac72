package se.larmnav.cases.keys;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.larmnav.cases.register.WaitingCases;

/**
 * Counts the cases that wait for keys: all of them, by the contact that comes next, and
 * those for which it has not been said that the assignment cannot be carried out.
 */
@Component
class AwaitedKeys implements WaitingCases {

	private static final String CONTACTS = "access.keys.contacts";

	private final JdbcClient database;

	AwaitedKeys(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Map<String, Integer> waiting() {
		var counts = new TreeMap<String, Integer>();
		database.sql("""
				select missing_told_at is not null as told, next_contact is not null as contacted_next,
				       (select count(*) from key_contact c
				        where c.key_set_id = k.id and c.ready is distinct from 'YES') as contacts, cannot_after
				from key_set k where state in ('REQUESTED', 'NOT_READY', 'APPOINTMENT')""")
			.query(Awaited.class)
			.list()
			.stream()
			.forEach((one) -> one.count(counts));
		return counts;
	}

	private record Awaited(boolean told, boolean contactedNext, int contacts, @Nullable OffsetDateTime cannotAfter) {

		void count(Map<String, Integer> counts) {
			// Without such a day keys come together with codes.
			add(counts, cannotAfter == null ? "access.key-and-codes" : "access.keys");
			if (cannotAfter != null && contactedNext) {
				add(counts, CONTACTS + (contacts == 0 ? ".first" : contacts == 1 ? ".second" : ".then"));
			}
			if (cannotAfter != null && !told) {
				add(counts, CONTACTS + ".cannot-be-carried-out");
			}
		}

		private static void add(Map<String, Integer> counts, String path) {
			counts.merge(path, 1, Integer::sum);
		}

	}

}
