package se.larmnav.tenancy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a tenant has been asked once need not be asked again in the same transaction.
 * Nothing is remembered longer: the next one may meet another tenant of the same name.
 */
final class OncePerTransaction<K, V> {

	/** The answer of this transaction, or else a new one. */
	V get(K about, Function<K, V> ask) {
		if (!TransactionSynchronizationManager.isSynchronizationActive() || !Tenant.isBound()) {
			return ask.apply(about);
		}
		var answers = answers();
		var key = new Key<>(Tenant.current(), about);
		var known = answers.get(key);
		if (known == null) {
			known = ask.apply(about);
			answers.put(key, known);
		}
		return known;
	}

	/** This transaction has changed something. */
	void forget() {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			answers().clear();
		}
	}

	private Map<Key<K>, V> answers() {
		@SuppressWarnings("unchecked")
		var known = (Answers<K, V>) TransactionSynchronizationManager.getResource(this);
		if (known != null) {
			return known.all;
		}
		var fresh = new Answers<K, V>(this);
		TransactionSynchronizationManager.bindResource(this, fresh);
		TransactionSynchronizationManager.registerSynchronization(fresh);
		return fresh.all;
	}

	private record Key<K>(TenantId tenant, K about) {
	}

	/** The answers of one transaction; one that it waits for has its own. */
	private static final class Answers<K, V> implements TransactionSynchronization {

		private final Map<Key<K>, V> all = new HashMap<>();

		private final Object owner;

		private Answers(Object owner) {
			this.owner = owner;
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(owner);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(owner, this);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResource(owner);
		}

	}

}
