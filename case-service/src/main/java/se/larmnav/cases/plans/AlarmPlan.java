package se.larmnav.cases.plans;

import java.time.Instant;
import java.util.List;

/** The alarm plan that counts in a case. */
public record AlarmPlan(String text, List<String> toKnow, Instant at, String by) {
}
