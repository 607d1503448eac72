package se.larmnav.routine.organisation;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Names;
import se.larmnav.routine.file.Names.Thing;

/**
 * An administration (förvaltning) with cases of its own.
 *
 * @param shortName as people say it, such as ÄVO
 * @param reception the mailing list of its reception, if it has one
 */
public record Administration(@Identifies String id, String name, String shortName,
		@Names(Thing.LIST) @Nullable String reception) {
}
