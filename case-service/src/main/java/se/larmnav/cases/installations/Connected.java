package se.larmnav.cases.installations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.larmnav.routine.installation.Technology.By;
import se.larmnav.routine.installation.Technology.Kind;

/**
 * How a device is connected, and how the conditions in the home were assessed
 * (GIS-INS-02).
 */
@Embeddable
public record Connected(@Enumerated(EnumType.STRING) @Column(name = "technology") Kind technology,
		@Enumerated(EnumType.STRING) @Column(name = "connected_by") By by,
		@Column(name = "city_network") boolean cityNetwork,
		@Column(name = "connection_assessment") @Nullable String assessment) {
}
