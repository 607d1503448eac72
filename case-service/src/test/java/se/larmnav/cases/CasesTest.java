package se.larmnav.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import se.larmnav.tenancy.testing.TenantTest;

/** The whole service on a real database with two municipalities; all tests share it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TenantTest(service = "cases")
@Import(Town.Towns.class)
public @interface CasesTest {

}
