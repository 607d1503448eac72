package se.larmnav.cases.keys;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a lock was changed: when, and who told whom when (GIS-KEY-03). */
@Embeddable
public record LockChange(@Column(name = "lock_changed_on") LocalDate on, @Column(name = "lock_reported_by") String by,
		@Column(name = "lock_reported_at") Instant at, @Column(name = "lock_registered_by") String registeredBy) {
}
