package se.larmnav.tenancy;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The municipality for which this thread works now. There is no default and no way to set
 * it that outlives the work.
 */
public final class Tenant {

	/** The log's word for the tenant. */
	static final String TAG = "tenant";

	private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

	private Tenant() {
	}

	/** The tenant that is bound; {@link NoTenant} when none is. */
	public static TenantId current() {
		if (!CURRENT.isBound()) {
			throw new NoTenant();
		}
		return CURRENT.get();
	}

	public static boolean isBound() {
		return CURRENT.isBound();
	}

	/** Works for a tenant and gives back what the work gave. */
	public static <T extends @Nullable Object, X extends Throwable> T call(TenantId tenant,
			ScopedValue.CallableOp<? extends T, X> work) throws X {
		refuseInsideAnothersTransaction(tenant);
		var before = MDC.get(TAG);
		MDC.put(TAG, tenant.value());
		try {
			return ScopedValue.where(CURRENT, tenant).call(work::call);
		}
		finally {
			restore(before);
		}
	}

	/** Works for a tenant. */
	public static void run(TenantId tenant, Runnable work) {
		Tenant.<@Nullable Void, RuntimeException>call(tenant, () -> {
			work.run();
			return null;
		});
	}

	/**
	 * A transaction holds one connection, and that connection is one tenant's: work for
	 * another inside it would be written where it does not belong.
	 */
	private static void refuseInsideAnothersTransaction(TenantId tenant) {
		if (TransactionSynchronizationManager.isActualTransactionActive()
				&& !(CURRENT.isBound() && CURRENT.get().equals(tenant))) {
			throw new IllegalStateException("A transaction belongs to one tenant; begin it inside Tenant.call");
		}
	}

	private static void restore(@Nullable String before) {
		if (before == null) {
			MDC.remove(TAG);
		}
		else {
			MDC.put(TAG, before);
		}
	}

}
