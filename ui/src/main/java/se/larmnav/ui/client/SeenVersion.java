package se.larmnav.ui.client;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.web.service.annotation.GetExchange;

/**
 * The version of a case that somebody has on the screen. What is sent through a client
 * that is bound to it is refused when somebody else has been first; who has been told so
 * may send it again.
 */
public final class SeenVersion {

	private static final ScopedValue<Long> SEEN = ScopedValue.newInstance();

	private @Nullable Long version;

	public SeenVersion(long version) {
		this.version = version;
	}

	/** The version that the call which is being made has seen; none when it need not. */
	static Optional<Long> now() {
		return SEEN.isBound() ? Optional.of(SEEN.get()) : Optional.empty();
	}

	/** A client whose calls say the version. */
	public <T> T bind(Class<T> api, T client) {
		return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] { api },
				(self, method, arguments) -> call(client, method, arguments)));
	}

	private @Nullable Object call(Object client, Method method, Object @Nullable [] arguments) throws Throwable {
		var seen = this.version;
		if (seen == null || method.isAnnotationPresent(GetExchange.class)) {
			return invoke(client, method, arguments);
		}
		try {
			var answer = ScopedValue.where(SEEN, seen).call(() -> new Object[] { invoke(client, method, arguments) });
			// After what one has done oneself the version is not known.
			this.version = null;
			return answer[0];
		}
		catch (Problem problem) {
			var now = problem.isOutdated() ? problem.field("version") : null;
			if (now != null) {
				this.version = Long.valueOf(now);
			}
			throw problem;
		}
	}

	private static @Nullable Object invoke(Object client, Method method, Object @Nullable [] arguments) {
		try {
			return method.invoke(client, arguments);
		}
		catch (InvocationTargetException thrown) {
			if (thrown.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(thrown);
		}
		catch (IllegalAccessException wrong) {
			throw new IllegalStateException(wrong);
		}
	}

}
