package se.larmnav.cases.keys;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface KeyExceptions extends JpaRepository<KeyException, UUID> {

	List<KeyException> findByCaseIdOrderByAgreedAtDesc(UUID caseId);

}
