package se.larmnav.routine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key that a file may leave out: a list is then empty, a yes-or-no is no. All other
 * keys must be there, except those whose component is nullable.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeLeftOut {

}
