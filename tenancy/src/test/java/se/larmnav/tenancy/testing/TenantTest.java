package se.larmnav.tenancy.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;

/**
 * Starts a service on a free port with a database of its own, its tenants migrated, and
 * gives it {@link TestClock}, {@link TestTokens}, {@link TestTenants}, {@link TestFeed},
 * {@link TestDeadlines} and {@link TestApi} as beans. Test classes with the same
 * annotation share all of it.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface TenantTest {

	/** The service's own name: tenants, cases or alarms. */
	String service();

	/**
	 * Who is there. Those with a folder in config/municipalities are given their routine
	 * and organisation from it.
	 */
	String[] tenants() default { "goteborg", "ljungby" };

	@AliasFor(annotation = SpringBootTest.class)
	String[] properties() default {};

	@AliasFor(annotation = SpringBootTest.class)
	Class<?>[] classes() default {};

}
