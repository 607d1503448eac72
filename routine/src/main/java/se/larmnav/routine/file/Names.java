package se.larmnav.routine.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text (or each text of the list) is the id of something that must exist. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Names {

	/** What it is the id of. */
	Thing value();

	/** What can be named by id. */
	enum Thing {

		ADMINISTRATION, UNIT, AREA, LIST, STAFF, SERVICE_ITEM,

		/** Something that a unit does in every alarm area. */
		AREA_PART

	}

}
