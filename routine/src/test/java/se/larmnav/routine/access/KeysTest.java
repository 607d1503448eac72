package se.larmnav.routine.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.Missing;
import se.larmnav.routine.access.GivenItem.Status;
import se.larmnav.routine.access.GivenItem.Tried;
import se.larmnav.routine.access.KeyItem.Form;
import se.larmnav.routine.access.KeyReceipt.Signer;

import static org.assertj.core.api.Assertions.assertThat;

class KeysTest {

	private static final Keys KEYS = (Keys) Files.routine("goteborg").access();

	private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 5);

	@Test
	@Requirement({ "GBG-KEY-04", "C32", "T01" })
	void theFirstContactIsDueAtOnce() {
		assertThat(KEYS.contacts().next(RECEIVED, 0, RECEIVED).due()).isEqualTo(RECEIVED);
	}

	@Test
	@Requirement({ "GBG-KEY-07", "C33", "T02" })
	void theSecondContactIsDueWithinTwoWeeksOfTheFirst() {
		var next = KEYS.contacts().next(RECEIVED, 1, LocalDate.of(2026, 1, 7));

		assertThat(next.due()).isEqualTo("2026-01-21");
		assertThat(next.why().source().text()).contains("GBG-KEY-07");
	}

	@Test
	@Requirement({ "GBG-KEY-08", "C34", "T03" })
	void everyLaterContactIsDueAWeekAfterTheLast() {
		assertThat(KEYS.contacts().next(RECEIVED, 2, LocalDate.of(2026, 1, 20)).due()).isEqualTo("2026-01-27");
		assertThat(KEYS.contacts().next(RECEIVED, 3, LocalDate.of(2026, 1, 28)).due()).isEqualTo("2026-02-04");
	}

	@Test
	@Requirement({ "GBG-KEY-09", "C35", "T04" })
	void fiveWeeksAfterItWasReceivedAnAssignmentCannotBeCarriedOut() {
		var due = KEYS.contacts().cannotBeCarriedOut(Instant.parse("2026-01-05T13:00:00Z"));

		assertThat(due.day()).isEqualTo("2026-02-09");
		assertThat(due.at()).isEqualTo("2026-02-08T23:00:00Z");
	}

	@Test
	@Requirement({ "GBG-KEY-09", "PLT-TIM-01" })
	void theDayOfReceiptIsTheSwedishOne() {
		assertThat(KEYS.contacts().cannotBeCarriedOut(Instant.parse("2026-01-05T22:59:59Z")).day())
			.isEqualTo("2026-02-09");
		assertThat(KEYS.contacts().cannotBeCarriedOut(Instant.parse("2026-01-05T23:00:00Z")).day())
			.isEqualTo("2026-02-10");
	}

	@Test
	@Requirement({ "GBG-KEY-02", "C28" })
	void aCompleteSetIsDoorExtraLockEntranceAndGateAsApplicable() {
		assertThat(KEYS.items()).extracting(KeyItem::kind).containsExactly("door", "extra-lock", "entrance", "gate");
		assertThat(missing(complete())).isEmpty();
	}

	@Test
	@Requirement({ "GBG-KEY-01", "GBG-KEY-02" })
	void whatIsMissingOrNotAnsweredMakesItIncomplete() {
		var given = complete();
		given.set(1, new GivenItem("extra-lock", null, Status.MISSING, null));
		given.removeLast();

		assertThat(missing(given)).containsExactly("key-item-missing/extra-lock", "key-item-not-answered/gate");
	}

	@Test
	@Requirement("GBG-KEY-02")
	void theDoorMayBeOpenedByKeyTagOrCodeButTheExtraLockOnlyByKey() {
		for (var form : Form.values()) {
			var given = complete();
			given.set(0, handedOver("door", form, Tried.OK));
			assertThat(missing(given)).isEmpty();
		}
		var given = complete();
		given.set(1, handedOver("extra-lock", Form.CODE, Tried.OK));

		assertThat(missing(given)).containsExactly("key-item-form/extra-lock");
	}

	@Test
	@Requirement({ "GBG-KEY-15", "C31" })
	void eachItemMustHaveBeenTriedAndHaveWorked() {
		var given = complete();
		given.set(0, handedOver("door", Form.KEY, null));
		given.set(2, handedOver("entrance", Form.CODE, Tried.FAILED));

		assertThat(missing(given)).containsExactly("key-item-not-tried/door", "key-item-failed/entrance");
	}

	@Test
	void whatIsMissingIsSaidInSwedishWithItsSource() {
		var given = complete();
		given.set(0, new GivenItem("door", null, Status.MISSING, null));

		assertThat(KEYS.missing(given)).singleElement().satisfies((one) -> {
			assertThat(one.text()).isEqualTo("Dörr saknas");
			assertThat(one.source().text()).contains("GBG-KEY-02");
		});
	}

	@Test
	@Requirement("C30")
	void theReceiptHasTwoCopiesSignedByBoth() {
		assertThat(KEYS.receipt().copies()).isEqualTo(2);
		assertThat(KEYS.receipt().signedBy()).containsExactlyInAnyOrder(Signer.STAFF, Signer.INDIVIDUAL);
	}

	@Test
	@Requirement({ "GIS-KEY-01", "C28" })
	void keyAndDoorCodesAreAskedForWhereTheRoutineSaysSo() {
		var access = (KeyAndCodes) Files.routine("gislaved").access();

		assertThat(access.missing(List.of(handedOver("key", Form.KEY, null)))).extracting(Missing::key)
			.containsExactly("key-item-not-answered/door-code");
		assertThat(access.missing(List.of(handedOver("key", Form.KEY, null), handedOver("door-code", Form.CODE, null))))
			.isEmpty();
	}

	private static List<String> missing(List<GivenItem> given) {
		return KEYS.missing(given).stream().map(Missing::key).toList();
	}

	private static List<GivenItem> complete() {
		return new ArrayList<>(List.of(handedOver("door", Form.KEY, Tried.OK),
				new GivenItem("extra-lock", null, Status.NOT_APPLICABLE, null),
				handedOver("entrance", Form.CODE, Tried.OK), new GivenItem("gate", null, Status.NOT_APPLICABLE, null)));
	}

	private static GivenItem handedOver(String kind, Form form, @Nullable Tried tried) {
		return new GivenItem(kind, form, Status.HANDED_OVER, tried);
	}

}
