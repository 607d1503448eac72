package se.larmnav.tenancy.sample;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** The notes of a municipality. */
public interface Notes extends JpaRepository<Note, UUID> {

}
