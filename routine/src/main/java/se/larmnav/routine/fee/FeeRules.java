package se.larmnav.routine.fee;

import org.jspecify.annotations.Nullable;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.Source;
import se.larmnav.routine.money.Money;
import se.larmnav.routine.money.Rounding;
import se.larmnav.routine.money.Share;

/**
 * What is charged (block {@code fee}).
 *
 * @param monthly the full fee of a month
 * @param model how the fee is set
 * @param from what starts it (AMB-62)
 * @param sharedHousehold what the second person pays, where households can be shared
 */
public record FeeRules(Money monthly, Model model, From from, @Nullable SharedHousehold sharedHousehold,
		Source source) {

	/** How the fee is set. */
	public enum Model {

		/** The same for all. */
		FLAT,

		/** At most the maximum fee; else by income. */
		MAXIMUM_FEE,

		/** By income, as the tariff of the year says. */
		INCOME_TESTED

	}

	/** What starts the fee. */
	public enum From {

		INSTALLED, DECISION

	}

	/** The second of two who share a household pays a share; the first pays in full. */
	public record SharedHousehold(Share secondPays, Rounding round, Source source) {
	}

	/** What a person pays in a month. */
	public FeeLine line(boolean secondInHousehold) {
		if (!secondInHousehold) {
			return new FeeLine(this.monthly, Share.WHOLE, Explanation.of(this.source));
		}
		if (this.sharedHousehold == null) {
			throw new IllegalArgumentException("households are not shared here");
		}
		var share = this.sharedHousehold.secondPays;
		return new FeeLine(this.monthly.times(share, this.sharedHousehold.round), share,
				Explanation.of(this.sharedHousehold.source));
	}

}
