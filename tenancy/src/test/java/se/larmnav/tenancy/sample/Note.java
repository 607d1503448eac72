package se.larmnav.tenancy.sample;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something that a municipality has written. */
@Entity
public class Note {

	@Id
	private UUID id;

	private String text;

	protected Note() {
		this(new UUID(0, 0), "");
	}

	public Note(UUID id, String text) {
		this.id = id;
		this.text = text;
	}

	public UUID id() {
		return id;
	}

	public String text() {
		return text;
	}

}
