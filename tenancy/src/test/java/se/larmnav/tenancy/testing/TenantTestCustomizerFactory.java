package se.larmnav.tenancy.testing;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.FeedSubscriber;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;
import se.larmnav.tenancy.TenantRegister;
import se.larmnav.tenancy.database.Databases;
import se.larmnav.tenancy.migration.Migrations;
import se.larmnav.tenancy.testing.api.OpenApiFile;

/** Does what {@link TenantTest} says. */
final class TenantTestCustomizerFactory implements ContextCustomizerFactory {

	/** What tests wait for has mostly come before a tenth of a second is over. */
	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(30);

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		var test = AnnotatedElementUtils.findMergedAnnotation(testClass, TenantTest.class);
		return (test == null) ? null : new Customizer(test.service(), List.of(test.tenants()));
	}

	private record Customizer(String service, List<String> tenants) implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			Awaitility.setDefaultPollInterval(BETWEEN_LOOKS);
			var database = FreshDatabase.make(service);
			var tokens = TestTokens.instance();
			TestPropertyValues.of(database.properties())
				.and("larmnav.service=" + service, "larmnav.keys=" + tokens.keys(),
						"larmnav.issuer=" + TestTokens.ISSUER, "larmnav.jwks=" + tokens.jwks(),
						"spring.main.banner-mode=off")
				.and("springdoc.paths-to-match=/api/**", "springdoc.writer-with-order-by-keys=true",
						"springdoc.override-with-generic-response=false",
						"springdoc.default-produces-media-type=application/json")
				.applyTo(context);
			var beans = (GenericApplicationContext) context;
			beans.registerBean(FreshDatabase.class, () -> database);
			beans.registerBean(TestTokens.class, () -> tokens);
			beans.registerBean(TestClock.class, () -> new TestClock());
			beans.registerBean(TestApi.class, () -> new TestApi(context.getBean(Environment.class)));
			beans.registerBean(TestTenants.class, () -> tenants(beans.getDefaultListableBeanFactory()));
			beans.registerBean(TestDeadlines.class,
					() -> new TestDeadlines(context.getBean(Databases.class), context.getBean(TestClock.class)));
			OpenApiFile.register(beans);
			beans.registerBean(TestFeed.class, () -> feed(beans.getDefaultListableBeanFactory()));
		}

		private TestTenants tenants(DefaultListableBeanFactory beans) {
			return new TestTenants(tenants, beans.getBean(Migrations.class), beans.getBean(TenantRegister.class),
					beans.getBean(Routines.class), beans.getBean(Organisations.class),
					beans.getBean(PlatformTransactionManager.class));
		}

		private static TestFeed feed(DefaultListableBeanFactory beans) {
			return new TestFeed(beans.getBeanProvider(FeedSubscriber.class).orderedStream().toList(),
					beans.getBean(JdbcClient.class), beans.getBean(Databases.class),
					beans.getBean(PlatformTransactionManager.class), beans.getBean(JsonMapper.class),
					beans.getBean(TestClock.class));
		}

	}

}
