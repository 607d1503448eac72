package se.larmnav.tenancy.testing.api;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.service.annotation.HttpExchange;
import se.larmnav.contract.Tagged;

/**
 * Says of each operation what the contract says of it, which answers it may give, and
 * which headers it takes.
 */
final class OperationWords implements OperationCustomizer {

	private final ContractWords words;

	private final Set<Class<?>> apis = ConcurrentHashMap.newKeySet();

	OperationWords(ContractWords words) {
		this.words = words;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		var method = contract(handler).orElse(handler.getMethod());
		this.words.of(method).ifPresent(said -> {
			operation.setSummary(said.sentence());
			operation.setDescription(said.text());
			if (operation.getParameters() != null) {
				operation.getParameters()
					.stream()
					.filter(each -> said.parameters().containsKey(each.getName()))
					.forEach(each -> each.setDescription(said.parameters().get(each.getName())));
			}
		});
		this.apis.add(method.getDeclaringClass());
		operation.setTags(List.of(tag(method.getDeclaringClass())));
		takes(operation, verb(method));
		answers(operation, handler, verb(method));
		return operation;
	}

	/** The interfaces whose operations have been seen. */
	Set<Class<?>> apis() {
		return this.apis;
	}

	/** The name under which an interface's operations stand together. */
	static String tag(Class<?> api) {
		return api.getSimpleName().replaceFirst("(Api|Controller)$", "");
	}

	private static void takes(Operation operation, String verb) {
		operation.addParametersItem(new Parameter().$ref("#/components/parameters/traceparent"));
		var declared = operation.getParameters().stream().anyMatch(each -> "Idempotency-Key".equals(each.getName()));
		if (verb.equals("POST") && !declared) {
			operation.addParametersItem(new Parameter().$ref("#/components/parameters/idempotencyKey"));
		}
		operation.getParameters()
			.stream()
			.filter(each -> "Idempotency-Key".equals(each.getName()))
			.forEach(each -> each.description(ApiComponents.KEY).schema(new StringSchema().maxLength(200)));
		operation.getParameters()
			.stream()
			.filter(each -> "If-Match".equals(each.getName()))
			.forEach(each -> each.description("The ETag of what the caller has read."));
	}

	private void answers(Operation operation, HandlerMethod handler, String verb) {
		var answers = operation.getResponses();
		answers.forEach((status, answer) -> {
			answer.setDescription(said(handler));
			answer.addHeaderObject("traceparent", new Header().$ref("#/components/headers/traceparent"));
			if (Tagged.class.isAssignableFrom(handler.getMethod().getReturnType())) {
				answer.addHeaderObject("ETag", new Header().description("What If-Match gives back when it is changed.")
					.schema(new StringSchema()));
			}
		});
		for (var status : statuses(operation, verb)) {
			answers.addApiResponse(status,
					new ApiResponse().$ref("#/components/responses/" + ApiComponents.NAMES.get(status)));
		}
	}

	private static List<String> statuses(Operation operation, String verb) {
		return ApiComponents.NAMES.keySet().stream().filter(status -> switch (status) {
			case "404" -> operation.getParameters().stream().anyMatch(each -> "path".equals(each.getIn()));
			case "409", "422" -> !verb.equals("GET");
			case "412", "428" -> operation.getParameters().stream().anyMatch(each -> "If-Match".equals(each.getName()));
			default -> true;
		}).toList();
	}

	private String said(HandlerMethod handler) {
		var type = ResolvableType.forMethodReturnType(handler.getMethod());
		if (type.resolve() == void.class) {
			return "It is done; the answer has no content.";
		}
		var several = type.getGenerics().length > 0;
		var item = several ? type.getGeneric(0) : type;
		var what = Optional.ofNullable(item.resolve())
			.flatMap(this.words::of)
			.map(ContractWords.Words::sentence)
			.filter(sentence -> !sentence.isBlank())
			.orElse("The answer.");
		return several ? "A list. Each: " + what : what;
	}

	/** The method of the contract that a controller implements. */
	private static Optional<Method> contract(HandlerMethod handler) {
		return Arrays.stream(handler.getBeanType().getInterfaces())
			.filter(each -> each.isAnnotationPresent(HttpExchange.class))
			.flatMap(each -> Arrays.stream(each.getMethods()))
			.filter(each -> each.getName().equals(handler.getMethod().getName())
					&& Arrays.equals(each.getParameterTypes(), handler.getMethod().getParameterTypes()))
			.findFirst();
	}

	private static String verb(Method method) {
		var exchange = AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class);
		if (exchange != null) {
			return exchange.method();
		}
		var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
		return (mapping == null || mapping.method().length == 0) ? HttpMethod.GET.name() : mapping.method()[0].name();
	}

}
