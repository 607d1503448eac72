package se.larmnav.gateway;

import java.util.OptionalLong;

/** What one tenant has used in the window that runs: here, and at the other gateways. */
final class TenantUse {

	private long window = Long.MIN_VALUE;

	private long own;

	private long told;

	private long others;

	/**
	 * Counts one more if there is room for it.
	 * @return what is left after it; negative when there was no room
	 */
	synchronized long take(long number, long limit) {
		enter(number);
		var left = limit - this.own - this.others - 1;
		if (left >= 0) {
			this.own++;
		}
		return left;
	}

	/** The whole sum of this gateway, when the others do not know it yet. */
	synchronized OptionalLong untold(long number) {
		enter(number);
		return this.own > this.told ? OptionalLong.of(this.own) : OptionalLong.empty();
	}

	/** What was told of this gateway, and what was heard of the others. */
	synchronized void learn(long number, long toldNow, long heard) {
		if (number == this.window) {
			this.told = toldNow;
			this.others = heard;
		}
	}

	private void enter(long number) {
		if (number != this.window) {
			this.window = number;
			this.own = 0;
			this.told = 0;
			this.others = 0;
		}
	}

}
