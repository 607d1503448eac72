package se.larmnav.routine.access;

import org.junit.jupiter.api.Test;
import se.larmnav.embedded.Requirement;

import se.larmnav.routine.Files;
import se.larmnav.routine.Role;
import se.larmnav.routine.access.KeySafe.Documented.Field;
import se.larmnav.routine.access.KeySafe.Mounter;
import se.larmnav.routine.access.KeySafe.Mounting;
import se.larmnav.routine.access.KeySafe.OwnerConsent.How;

import static org.assertj.core.api.Assertions.assertThat;

class KeySafeTest {

	private static final KeySafe SAFE = (KeySafe) Files.routine("ljungby").access();

	@Test
	@Requirement({ "C27", "C39" })
	void howOneGetsInDiffersBetweenMunicipalities() {
		assertThat(Files.routine("goteborg").access()).isInstanceOf(Keys.class);
		assertThat(Files.routine("ljungby").access()).isInstanceOf(KeySafe.class);
		assertThat(Files.routine("gislaved").access()).isInstanceOf(KeyAndCodes.class);
	}

	@Test
	@Requirement({ "LJU-SAFE-03", "C41" })
	void itIsMountedInTheStairwellOrOnTheFacade() {
		assertThat(SAFE.mounts(Mounting.STAIRWELL_BRACKET, null)).isTrue();
		assertThat(SAFE.mounts(Mounting.FACADE, null)).isTrue();
	}

	@Test
	@Requirement({ "LJU-SAFE-04", "C42" })
	void theyMountItThemselvesOrBookATechnician() {
		assertThat(SAFE.mounts(Mounting.FACADE, Mounter.SELF)).isTrue();
		assertThat(SAFE.mounts(Mounting.FACADE, Mounter.EXTERNAL_TECHNICIAN)).isTrue();
		assertThat(SAFE.mounters()).extracting(KeySafe.MounterRule::label).contains("Tekniker från Swedlock");
	}

	@Test
	@Requirement({ "C40", "LJU-SAFE-08", "C28", "C30" })
	void consentSameVisitPlaceAndDocumentationAreDecided() {
		assertThat(SAFE.ownerConsent().how()).containsExactlyInAnyOrder(How.SIGNED_FORM, How.RECORDED_BY_STAFF);
		assertThat(SAFE.sameVisitAsAlarm()).isTrue();
		assertThat(SAFE.outsideEntrance().ask()).isEqualTo(Role.UNIT_HEAD);
		assertThat(SAFE.propertyKeyReceipt().copies()).isEqualTo(1);
		assertThat(SAFE.documented().required()).containsExactly(Field.PLACE, Field.OPENS_WITH, Field.ALARM_CODE);
	}

}
