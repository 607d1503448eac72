package se.larmnav.tenancy.web;

import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.server.observation.ServerRequestObservationConvention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.ConfigurableTransactionManager;
import tools.jackson.databind.json.JsonMapper;

import se.larmnav.tenancy.LarmnavSettings;
import se.larmnav.tenancy.database.Databases;

/** Filters, problems and idempotency of a service's own web. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
@Import({ Etags.class, ProblemAdvice.class, ProblemErrorController.class, RequiredFields.class,
		SecurityConfiguration.class })
public class WebConfiguration {

	private static final String DESCRIPTION = "classpath:openapi.yaml";

	@Bean
	Problems problems(JsonMapper json) {
		return new Problems(json);
	}

	@Bean
	FilterRegistrationBean<TraceFilter> traceFilter() {
		var filter = new FilterRegistrationBean<>(new TraceFilter());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	ServerRequestObservationConvention tenantTag() {
		return new TenantTag();
	}

	@Bean
	Answers answers(JdbcClient database) {
		return new Answers(database, "idempotency_key");
	}

	@Bean
	Idempotency idempotency(Answers answers, Problems problems, LarmnavSettings settings) {
		return new Idempotency(answers, problems, settings.idempotencyExcept());
	}

	/** Those who run the platform have no schema of their own. */
	@Bean
	Idempotency platformIdempotency(Databases databases, Problems problems, LarmnavSettings settings) {
		return new Idempotency(new Answers(JdbcClient.create(databases.poller()), "platform.idempotency_key"), problems,
				settings.idempotencyExcept());
	}

	/** A service that has an API hands out its description. */
	@Bean
	@ConditionalOnResource(resources = DESCRIPTION)
	ApiInfoController apiInfo(ResourceLoader files, ApiSettings settings) {
		return new ApiInfoController(ApiFile.of(files.getResource(DESCRIPTION)), settings);
	}

	/** The work of a request with a key marks the key in its own transaction. */
	@Bean
	TransactionManagerCustomizer<ConfigurableTransactionManager> idempotencyMark(
			org.springframework.beans.factory.ObjectProvider<Answers> answers) {
		return (transactions) -> transactions.addListener(new LateAnswers(answers));
	}

}
