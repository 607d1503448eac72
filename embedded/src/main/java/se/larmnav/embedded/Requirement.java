package se.larmnav.embedded;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which requirements of {@code docs/requirements.md} a test proves. The rule of the
 * mark: breaking the requirement in the code turns that test red.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface Requirement {

	/** Ids as the catalogue has them: {@code GBG-KEY-09}, {@code C35}, {@code T04}. */
	String[] value();

}
