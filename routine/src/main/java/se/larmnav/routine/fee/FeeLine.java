package se.larmnav.routine.fee;

import se.larmnav.routine.Explanation;
import se.larmnav.routine.money.Money;
import se.larmnav.routine.money.Share;

/** What a person pays in a month, as which share of the full fee, and why. */
public record FeeLine(Money monthly, Share share, Explanation why) {
}
