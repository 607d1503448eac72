package se.larmnav.tenancy.sample;

import org.springframework.data.jpa.repository.JpaRepository;

/** The tickets of a municipality. */
public interface Tickets extends JpaRepository<Ticket, Long> {

}
