package se.larmnav.tenancy.sample;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import se.larmnav.tenancy.FeedEvent;
import se.larmnav.tenancy.FeedSubscriber;

/** Keeps the notes that the service in small tells itself over its own feed. */
@Component
public class Received implements FeedSubscriber {

	/** Tenants for whom every event fails. */
	public static final Set<String> POISONED = ConcurrentHashMap.newKeySet();

	private final org.springframework.jdbc.core.simple.JdbcClient database;

	public Received(org.springframework.jdbc.core.simple.JdbcClient database) {
		this.database = database;
	}

	@Override
	public String producer() {
		return "cases";
	}

	@Override
	public Set<String> types() {
		return Set.of("note-written");
	}

	@Override
	public void apply(FeedEvent event) {
		var note = event.as(Told.class);
		database.sql("insert into received (id, text) values (:id, :text)")
			.param("id", note.id())
			.param("text", note.text())
			.update();
		if (POISONED.contains(event.tenant().value())) {
			throw new IllegalStateException("poison");
		}
	}

	private record Told(UUID id, String text) {
	}

}
