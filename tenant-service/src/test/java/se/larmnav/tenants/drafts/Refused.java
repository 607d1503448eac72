package se.larmnav.tenants.drafts;

import java.util.Objects;

import tools.jackson.databind.JsonNode;

import org.springframework.web.client.HttpClientErrorException;

/** How something was refused: status, problem, and the field when one is named. */
final class Refused {

	private Refused() {
	}

	static String by(Runnable asked) {
		try {
			asked.run();
			return "nothing";
		}
		catch (HttpClientErrorException refused) {
			var said = Objects.requireNonNull(refused.getResponseBodyAs(JsonNode.class));
			var code = said.get("type").asString().replaceFirst(".*/", "");
			var field = said.at("/errors/0");
			return refused.getStatusCode().value() + " " + code + (field.isMissingNode() ? ""
					: " " + field.get("pointer").asString() + " " + field.get("code").asString());
		}
	}

}
