package se.larmnav.tenancy.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import se.larmnav.tenancy.Refusal;

/**
 * What a record of the contract does not mark as nullable must be sent: the signature
 * that the compiler checks is also what callers are held to.
 */
@RestControllerAdvice
class RequiredFields extends RequestBodyAdviceAdapter {

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return type instanceof Class<?> body && body.isRecord();
	}

	@Override
	public Object afterBodyRead(Object body, HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) {
		var missing = new ArrayList<String>();
		look(body, "", missing);
		if (!missing.isEmpty()) {
			var refusal = Refusal.invalid(missing.getFirst(), "required");
			missing.stream().skip(1).forEach((pointer) -> refusal.and(pointer, "required"));
			throw refusal;
		}
		return body;
	}

	private static void look(@Nullable Object value, String pointer, List<String> missing) {
		switch (value) {
			case Record body when isChecked(body.getClass()) -> {
				for (var component : body.getClass().getRecordComponents()) {
					var part = valueOf(body, component);
					var at = pointer + "/" + component.getName();
					if (part == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
						missing.add(at);
					}
					look(part, at, missing);
				}
			}
			case Collection<?> items -> {
				var index = 0;
				for (var item : items) {
					look(item, pointer + "/" + index++, missing);
				}
			}
			case Map<?, ?> map -> map.forEach((key, part) -> look(part, pointer + "/" + key, missing));
			case null, default -> {
			}
		}
	}

	/**
	 * Only where null-ness is said: a package or an enclosing type that is null-marked.
	 */
	private static boolean isChecked(Class<?> type) {
		return type.getPackage().isAnnotationPresent(NullMarked.class);
	}

	private static @Nullable Object valueOf(Record body, RecordComponent component) {
		try {
			var accessor = component.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(body);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
