package se.larmnav.cases.messages;

import java.util.List;
import java.util.UUID;

import se.larmnav.contract.Why;
import se.larmnav.contract.cases.WorkApi.Fact;

/**
 * A message that a step has made.
 *
 * @param subject holds no personal data (PRO-ASG-04)
 * @param facts exactly those that the step names
 */
public record NewMessage(UUID caseId, String kind, String subject, List<Addressee> to, List<Fact> facts, Why why) {
}
