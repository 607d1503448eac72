package se.larmnav.routine.application;

import se.larmnav.routine.Source;

/**
 * Only people registered in the municipality may apply (GBG-APP-09).
 *
 * @param referral what others are told, in Swedish
 */
public record LocalRegistration(String referral, Source source) {
}
