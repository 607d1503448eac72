package se.larmnav.tenancy.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

import se.larmnav.contract.Tagged;

/**
 * Says in the header too what If-Match gives back, for those who go by HTTP alone.
 */
@RestControllerAdvice
class Etags implements ResponseBodyAdvice<Object> {

	@Override
	public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
		return Tagged.class.isAssignableFrom(answer.getParameterType());
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter answer, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (body instanceof Tagged tagged) {
			response.getHeaders().setETag(tagged.etag());
		}
		return body;
	}

}
