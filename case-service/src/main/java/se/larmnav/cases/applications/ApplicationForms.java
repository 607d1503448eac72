package se.larmnav.cases.applications;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ApplicationForms extends JpaRepository<Application, UUID> {

	Optional<Application> findByCaseId(UUID caseId);

	List<Application> findByCaseIdIn(Collection<UUID> cases);

}
