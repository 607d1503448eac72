package se.larmnav.cases;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.CasesApi;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding people among the cases that the caller may see. */
@CasesTest
class SearchTest {

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		goteborg.at("2026-03-02T09:00");
	}

	@Test
	void aSearchAsksTheDatabaseAsOftenForManyHitsAsForOne() {
		GoteborgStory.granted(goteborg, AnApplication.inGoteborg().named("Ensamprov")).withKeys().ready();
		for (int i = 0; i < 4; i++) {
			GoteborgStory.granted(goteborg, AnApplication.inGoteborg().named("Flerprov")).withKeys().ready();
		}
		for (var user : new String[] { "frida.forste", "maria.planerare", "tove.tekniker" }) {
			var desk = goteborg.desk(user);
			assertThat(hits(desk, "Ensamprov")).isEqualTo(1);
			assertThat(hits(desk, "Flerprov")).isEqualTo(4);
			int one = Statements.during(() -> hits(desk, "Ensamprov"));
			int many = Statements.during(() -> hits(desk, "Flerprov"));
			System.out.println("A search by " + user + ": " + one + " statements for one hit, " + many + " for four");
			assertThat(one).isPositive();
			assertThat(many).isEqualTo(one);
		}
	}

	@Test
	void aHitSaysWhereTheCaseStands() {
		GoteborgStory.granted(goteborg, AnApplication.inGoteborg().named("Läges")).withKeys();
		GoteborgStory.granted(goteborg, AnApplication.inGoteborg().named("Läges"));
		assertThat(goteborg.desk("frida.forste").cases().search(new CasesApi.Search(null, "Läges", null)).items())
			.extracting((hit) -> hit.state())
			.containsExactlyInAnyOrder("Klart för installation", "Nycklar");
	}

	@Test
	void aNameIsFoundAsItIsSaidAndAsAListWritesIt() {
		GoteborgStory.granted(goteborg, AnApplication.inGoteborg().named("Ordningsson"));
		var desk = goteborg.desk("frida.forste");
		var listed = desk.cases().search(new CasesApi.Search(null, "Ordningsson", null)).items().getFirst().name();
		var given = listed.substring(listed.indexOf(", ") + 2);
		for (var asked : new String[] { listed, "Ordningsson  " + given, given + " Ordningsson",
				"ordningsson," + given.substring(0, 2) }) {
			assertThat(hits(desk, asked)).as(asked).isEqualTo(1);
		}
	}

	private static int hits(Town.Desk desk, String name) {
		return desk.cases().search(new CasesApi.Search(null, name, null)).items().size();
	}

}
