package se.larmnav.alarms.sending;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.larmnav.tenancy.Tenant;

/** Hands over what stands on disk, outside every transaction. */
@Component
public class Delivery {

	private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

	private final TransactionOperations transaction;

	Delivery(TransactionOperations transaction) {
		this.transaction = transaction;
	}

	/**
	 * After the commit of the caller's transaction, each on a thread of its own: one that
	 * hangs holds up nobody. What became of it is told in a transaction of the tenant's;
	 * a process that dies meanwhile has told nothing, and it is tried again.
	 */
	public void afterCommit(Handing handing, Outcome outcome) {
		var tenant = Tenant.current();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Thread.startVirtualThread(() -> Tenant.run(tenant, () -> deliver(handing, outcome)));
			}
		});
	}

	private void deliver(Handing handing, Outcome outcome) {
		try {
			handing.hand();
			transaction.executeWithoutResult((status) -> outcome.sent());
		}
		catch (NotSent ex) {
			LOG.warn("A notice was not handed over: {}", ex.code());
			transaction.executeWithoutResult((status) -> outcome.failed(ex.code()));
		}
		catch (RuntimeException ex) {
			LOG.error("A notice is tried again", ex);
		}
	}

	/** Gives it to whoever brings it. */
	public interface Handing {

		void hand() throws NotSent;

	}

	/** Keeps what became of it. */
	public interface Outcome {

		void sent();

		void failed(String why);

	}

}
