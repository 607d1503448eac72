package se.larmnav.tenancy;

import org.jspecify.annotations.Nullable;

/** The data of a tenant may not be touched: it is unknown here, or quarantined. */
public final class TenantNotOpen extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	private final boolean quarantined;

	TenantNotOpen(TenantId tenant, TenantRegister.@Nullable State state) {
		super("The tenant " + tenant + " is " + ((state == null) ? "unknown" : "quarantined") + " here");
		this.quarantined = state != null;
	}

	/** Whether the tenant exists but its migration has failed. */
	public boolean isQuarantined() {
		return quarantined;
	}

}
