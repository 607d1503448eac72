package se.larmnav.tenancy.sample;

import java.time.Instant;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.stereotype.Component;

import se.larmnav.tenancy.DeadlineHandler;
import se.larmnav.tenancy.Deadlines;
import se.larmnav.tenancy.Tenant;

/** Writes a note when it is due, and rings again when it is told to. */
@Component
public class Rung implements DeadlineHandler {

	/** The kind of these deadlines. */
	public static final String KIND = "ring";

	/** What rang, as "tenant subject due". */
	public static final Queue<String> RINGS = new ConcurrentLinkedQueue<>();

	/** Who fails once. */
	public static final Set<UUID> FAILING = ConcurrentHashMap.newKeySet();

	/** Who is set again. */
	public static final Set<UUID> AGAIN = ConcurrentHashMap.newKeySet();

	/** Something that happens while it is handled. */
	public static final java.util.Map<UUID, Runnable> MEANWHILE = new ConcurrentHashMap<>();

	private final Notes notes;

	private final Deadlines deadlines;

	public Rung(Notes notes, Deadlines deadlines) {
		this.notes = notes;
		this.deadlines = deadlines;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void due(UUID subject, Instant due) {
		RINGS.add(Tenant.current() + " " + subject + " " + due);
		notes.saveAndFlush(new Note(UUID.randomUUID(), "rang " + subject));
		if (FAILING.remove(subject)) {
			throw new IllegalStateException("fails once");
		}
		if (AGAIN.remove(subject)) {
			deadlines.set(KIND, subject, due.plusSeconds(60));
		}
		var meanwhile = MEANWHILE.remove(subject);
		if (meanwhile != null) {
			meanwhile.run();
		}
	}

}
