package se.larmnav.tenants.drafts;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says the version of a draft in the header too, for those who go by HTTP alone. */
@RestControllerAdvice(assignableTypes = RoutinesController.class)
class DraftEtags implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
		return answer.getParameterType() == RoutinesApi.Draft.class;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter answer, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body instanceof RoutinesApi.Draft draft) {
			response.getHeaders().setETag(draft.etag());
		}
		return body;
	}

}
