package se.larmnav.tenancy.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Something with a number that Hibernate takes in blocks, which it must not mix up. */
@Entity
public class Ticket {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_number")
	@SequenceGenerator(name = "ticket_number", sequenceName = "ticket_number", allocationSize = 20)
	private long number;

	public long number() {
		return number;
	}

}
