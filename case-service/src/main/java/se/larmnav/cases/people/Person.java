package se.larmnav.cases.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.routine.person.Personnummer;
import se.larmnav.tenancy.Refusal;

@Entity
class Person {

	private static final int MOST_RELATIVES = 20;

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private String personalNumber;

	@Column
	private String givenName;

	@Column
	private String familyName;

	@Column
	private String phone;

	@Embedded
	private Address address;

	@Column
	private @Nullable String clientOrganisation;

	@Column
	private Instant changedAt;

	@ElementCollection
	@CollectionTable(name = "relative", joinColumns = @JoinColumn(name = "person_id"))
	@OrderColumn(name = "position")
	private List<Relative> relatives = new ArrayList<>();

	protected Person() {
	}

	Person(Personnummer number) {
		this.id = Ids.next();
		this.personalNumber = number.digits();
	}

	UUID id() {
		return id;
	}

	/** What the newest application says of the person counts. */
	void is(NewPerson told, Instant now) {
		givenName = told.givenName();
		familyName = told.familyName();
		phone = told.phone();
		address = told.address();
		changedAt = now;
		if (!told.relatives().isEmpty()) {
			relatives.clear();
			relatives.addAll(told.relatives());
		}
	}

	void knows(Relative one) {
		if (relatives.size() >= MOST_RELATIVES) {
			throw Refusal.conflict("too-many-relatives");
		}
		relatives.add(one);
	}

	void belongsTo(@Nullable String organisation) {
		clientOrganisation = organisation;
	}

	PersonFile file() {
		return new PersonFile(id, new Personnummer(personalNumber), givenName, familyName, phone, address,
				clientOrganisation, List.copyOf(relatives));
	}

}
