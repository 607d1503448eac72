package se.larmnav.cases.pages;

import java.util.List;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the description of this API says of itself; the rest is read from the contract.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String LOGIN = "login";

	/**
	 * Records of the same short name in two interfaces are two things: AssignmentsRow,
	 * InstallationsRow.
	 */
	@Bean
	ModelResolver nestedNames() {
		return new ModelResolver(Json31.mapper(), new NestedNames()).openapi31(true);
	}

	@Bean
	OpenAPI casesApi() {
		return new OpenAPI().info(new Info().title("Larmnav: ärenden").version("1").description("""
				Handläggning av trygghetslarm, från ansökan till ett larm i bruk. Kommunen följer av inloggningen.

				The handling of safety alarms, from application to an alarm in use. The municipality follows from \
				the token."""))
			.servers(List.of(new Server().url("/")))
			.components(new Components().addSecuritySchemes(LOGIN,
					new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")))
			.addSecurityItem(new SecurityRequirement().addList(LOGIN));
	}

	/** Names a nested record after its interface too. */
	private static final class NestedNames extends TypeNameResolver {

		@Override
		protected String getNameOfClass(Class<?> type) {
			var around = type.getEnclosingClass();
			return around == null ? type.getSimpleName()
					: getNameOfClass(around).replaceFirst("Api$", "") + type.getSimpleName();
		}

	}

}
