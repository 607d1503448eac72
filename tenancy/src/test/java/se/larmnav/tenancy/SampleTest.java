package se.larmnav.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import se.larmnav.tenancy.sample.SampleApplication;
import se.larmnav.tenancy.testing.TenantTest;

/** Starts the service in small with three tenants, once for all tests that ask for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TenantTest(service = "cases", tenants = { "aby", "bro", "crona" }, classes = SampleApplication.class,
		properties = { "larmnav.database.system-roles=intake", "larmnav.api.contact.name=De som driver provet",
				"larmnav.api.contact.email=api@kommun.test" })
public @interface SampleTest {

}
