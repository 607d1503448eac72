package se.larmnav.cases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.larmnav.tenancy.testing.TenantTest;

/** The whole service as {@link CasesTest}, with other systems that it reaches. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@TenantTest(service = "cases")
@Import(Town.Towns.class)
@ContextConfiguration(initializers = Outside.class)
public @interface OutsideTest {

}
