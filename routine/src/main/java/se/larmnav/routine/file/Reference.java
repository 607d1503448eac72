package se.larmnav.routine.file;

import org.yaml.snakeyaml.error.Mark;

/** An id that a file names, and where it does. */
record Reference(Names.Thing thing, String id, Mark mark, String key) {
}
