package se.larmnav.ui.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.Slice;
import se.larmnav.contract.Why;
import se.larmnav.contract.cases.ApplicationsApi.Relative;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.InstallationsApi.InstallationView;
import se.larmnav.contract.cases.KeySafesApi.KeySafeView;
import se.larmnav.contract.cases.KeysApi.KeyItem;
import se.larmnav.contract.cases.KeysApi.KeySetView;
import se.larmnav.contract.cases.KeysApi.WithoutKeysPart;
import se.larmnav.contract.cases.Operation;
import se.larmnav.ui.client.Problem;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.day;
import static se.larmnav.ui.fake.Fixed.id;
import static se.larmnav.ui.fake.Fixed.today;

/**
 * Märta Lind, who waits for keys, as in the mock-up; Berg in Ljungby, who has a key safe;
 * Kerstin Ahl, whose application a person decides. Everyone else is not found.
 */
@Component
public class FakeCases implements CasesApi {

	public static final UUID MARTA = id(103);

	public static final UUID KEY_SAFE = id(104);

	public static final UUID TO_DECIDE = id(112);

	public final List<Object> done = new ArrayList<>();

	public final List<String> notes = new ArrayList<>();

	/** What may be done with the key safe's case beside what always may. */
	public final List<String> alsoMay = new ArrayList<>();

	private static final Why SPLIT = new Why(
			"Ett beslut om trygghetslarm ger två uppdrag: installation till Trygghetsjouren, larm till utförargruppen.",
			"Planerad installation, rad 230–232", 12, "2026-09-01",
			List.of(new Why.Fact("Insatser i beslutet", "larm, larminstallation", "beslutet",
					at("2026-11-03", "08:01:00")),
					new Why.Fact("Skyddade personuppgifter", "nej", "folkbokföringen", at("2026-11-02", "23:10:00")),
					new Why.Fact("Akut", "nej", "ansökan", at("2026-11-02", "16:22:00"))),
			null);

	@Override
	public CaseView open(UUID id) {
		if (id.equals(MARTA)) {
			return marta();
		}
		if (id.equals(KEY_SAFE)) {
			return keySafe();
		}
		if (id.equals(TO_DECIDE)) {
			return toDecide();
		}
		throw new Problem("case-not-found", 404, java.util.Map.of(), List.of());
	}

	private static Person person(String given, String family, int age, String number, String address) {
		return new Person(id(1), given, family, age, number, address, "1 tr", "031-390 06 15", "Norr", null,
				List.of(new Relative("Åke Lind", "make, samma hushåll", "031-390 06 18", true, null),
						new Relative("Karin Lind", "dotter", "070-174 06 41", false, null)));
	}

	private static List<ProcessStep> process(int done, String current) {
		var names = List.of("Ansökan", "Beslut", "Uppdrag", current, "Klart för installation", "Installerat",
				"Verkställt");
		var steps = new ArrayList<ProcessStep>();
		for (var i = 0; i < names.size(); i++) {
			var state = (i < done) ? "DONE" : (i == done) ? "CURRENT" : "TO_COME";
			steps.add(new ProcessStep("s" + i, names.get(i), state,
					(i > done) ? null : day((i == 0) ? "11-02" : "11-03")));
		}
		return steps;
	}

	private static DecisionPart decision() {
		return new DecisionPart(id(401), "ACTIVE_OPEN_ENDED", "Trygghetslarm", "4 kap. 1 § SoL", true, day("11-03"),
				null, null, "Kan behöva akut stöd av praktisk natur",
				List.of(new Choice("changed-needs", "Behoven har förändrats")), null, List.of(), List.of(),
				List.of("Om behovet upphör eller förändras"),
				List.of(new ServiceItem(id(402), "Larm", false, "1/1", day("11-03"), null),
						new ServiceItem(id(403), "Larminstallation", false, "1/1", day("11-03"), null)),
				id(404), "digital brevlåda", at("2026-11-03", "08:05:00"), SPLIT);
	}

	private static List<AssignmentPart> assignments() {
		return List.of(
				new AssignmentPart(id(501), "Uppdrag installation", "installation", "RECEIVED", "Automatiserat",
						"Trygghetsjouren", null, true, 1, at("2026-11-03", "08:01:00"), at("2026-11-03", "09:15:00"),
						null, null, id(505), null, SPLIT),
				new AssignmentPart(id(502), "Uppdrag larm", "service", "AWAITING_ACCESS", "Automatiserat",
						"Hemtjänst natt och larm", "Norr", true, 2, at("2026-11-03", "08:01:00"),
						at("2026-11-03", "08:40:00"), null, null, id(506), null, SPLIT));
	}

	private static CaseView marta() {
		var keys = new KeySetView("NOT_READY", false,
				List.of(new KeyItem("door", "Dörr", "KEY", "MISSING", null),
						new KeyItem("extra-lock", "Extralås", "KEY", "MISSING", null),
						new KeyItem("entrance", "Port", "CODE", "HANDED_OVER", "OK"),
						new KeyItem("gate", "Grind", null, "NOT_APPLICABLE", null)),
				day("11-20"), null, null, null, null, new WithoutKeysPart("Faller ofta", day("11-30"), "Låssmed öppnar",
						"Den enskilde", null, "Ali L", null, id(407)),
				null);
		return new CaseView(MARTA, "2026-000103", 7, person("Märta", "Lind", 84, "19420305-••••", "Änggatan 12"),
				new NextStep("Planeraren kontaktar om nycklar", "regel T02", "Maria P", today("23:59:00"),
						Operation.CONTACT),
				process(3, "Nycklar"),
				new ApplicationPart(id(301), "GRANTED", "EXTERNAL_ESERVICE", "e-tjänsten", null,
						at("2026-11-02", "16:22:00"), true, false, false, null, List.of(), null, null,
						List.of(new Item("keys", "Nycklar måste lämnas", at("2026-11-02", "16:22:00"), "e-tjänsten")),
						SPLIT),
				decision(), assignments(), keys, null,
				new InstallationView("WAITING_ACCESS", null, null, null, null, List.of(), null, null, null, null, null,
						null, null, List.of("komplett nyckeluppsättning", "larmplan")),
				List.of(new WatchPart(id(601), "Bevakning om 4 veckor", "Sara N", at("2026-12-01", "08:00:00"), "OPEN",
						true, SPLIT),
						new WatchPart(id(602), "Kan inte verkställas", "Maria P", at("2026-12-08", "08:00:00"), "OPEN",
								false, null)),
				List.of(new DocumentPart(id(404), "Beslut om trygghetslarm", "Beslut", at("2026-11-03", "08:01:00"),
						false)),
				new HouseholdPart(KEY_SAFE, "Åke Lind", "1/1"),
				List.of(new FeePart("Trygghetslarm", 25000, "1/1", null, "Börjar när larmet är installerat", SPLIT)),
				null, null, List.of(), "Äldre samt vård- och omsorg", "Sara Nyman",
				List.of("Nycklar saknas", "Gemensamt hushåll: Åke", "Tolk"),
				List.of(Operation.NOTE, Operation.WITHDRAW, Operation.REPORT_CHANGE, Operation.START_ENDING,
						Operation.UPDATE_ASSIGNMENT, Operation.TRANSFER, Operation.ASSESS_URGENT,
						Operation.AGREE_WITHOUT_KEYS, Operation.APPROVE_WITHOUT_KEYS, Operation.CONTACT,
						Operation.BOOK_KEYS, Operation.COLLECT_KEYS, Operation.ALARM_PLAN, Operation.REGISTER_KEYS,
						Operation.READY));
	}

	private CaseView keySafe() {
		var safe = new KeySafeView("OWNER_APPROVED", "Ljungbybostäder", true, "till höger om porten", null, null, null,
				null, null, null, null, null, List.of("montering är inte bokad"));
		return new CaseView(KEY_SAFE, "2026-000104", 3, person("Elsa", "Berg", 87, "19390412-••••", "Kungsgatan 4 B"),
				new NextStep("Larm & Teknik bokar montering av nyckelgömma", "LJU-SAFE-05", "Larm & Teknik", null,
						Operation.BOOK_KEY_SAFE),
				process(3, "Nyckelgömma"), null, decision(),
				List.of(new AssignmentPart(id(511), "Trygghetslarm dag", "day", "DRAFT", "Eva S", "Koordinator larm",
						null, false, 1, null, null, null, null, null, null, null),
						new AssignmentPart(id(512), "Trygghetslarm natt", "night", "INSTALLED", "Eva S",
								"Koordinator larm", null, true, 1, null, null, null, null, null, null, null)),
				null, safe, null, List.of(), List.of(), null, List.of(), null, null, List.of(), null, "Eva Strand",
				List.of(),
				Stream
					.concat(Stream.of(Operation.NOTE, Operation.LOCK, Operation.SEND, Operation.DISTRIBUTE,
							Operation.BOOK_KEY_SAFE, Operation.OWNER_ANSWER, Operation.MOUNT_KEY_SAFE,
							Operation.DOCUMENT_KEY_SAFE, Operation.BOOK_INSTALLATION, Operation.DEVICE,
							Operation.NOT_COVERED), this.alsoMay.stream())
					.toList());
	}

	private static CaseView toDecide() {
		return new CaseView(TO_DECIDE, "2026-000112", 1, person("Kerstin", "Ahl", 82, "19440930-••••", "Storgatan 3"),
				new NextStep("Utred och besluta", "LJU-APP-01", "biståndshandläggare", null, Operation.INFORM),
				process(0, "Ansökan"),
				new ApplicationPart(id(302), "SUBMITTED", "ASSESSOR", "Sara Nyman", "PERSONAL_KNOWLEDGE",
						at("2026-11-17", "10:00:00"), null, false, false, null, List.of(), null, null,
						List.of(new Item("brochure-alarm", "Broschyr Trygghetslarm och nyckelgömma",
								at("2026-11-17", "10:00:00"), "Sara N"),
								new Item("brochure-safe", "Broschyr Nyckelgömmor i fastigheter", null, null),
								new Item("consent", "Blankett: fastighetsägarens medgivande", null, null)),
						null),
				null, List.of(), null, null, null, List.of(), List.of(), null, List.of(), null, null, List.of(), null,
				"Sara Nyman", List.of(),
				List.of(Operation.NOTE, Operation.INFORM, Operation.INVESTIGATE, Operation.DECIDE));
	}

	@Override
	public Slice<TimelineEntry> timeline(UUID id, @Nullable String after, int page, int limit) {
		return new Slice<>(List.of(
				entry(1, today("09:12:00"), today("09:12:00"), "Maria P", "PERSON", "CONTACT",
						"försökte nå omsorgstagaren – nås ej", null, null),
				entry(2, at("2026-11-06", "10:40:00"), at("2026-11-06", "15:40:00"), "Maria P", "PERSON", "CONTACT",
						"talade med omsorgstagaren – nycklarna inte klara", null, null),
				entry(3, at("2026-11-03", "08:01:00"), at("2026-11-03", "08:01:00"), "Automatiserat", "AUTOMATION",
						"MESSAGE", "uppdrag installation skickat till Trygghetsjouren", null, SPLIT),
				entry(4, at("2026-11-03", "08:01:00"), at("2026-11-03", "08:01:00"), "Automatiserat", "AUTOMATION",
						"DECISION", "beslut bevilja, tills vidare", id(404), SPLIT),
				entry(5, at("2026-11-02", "16:22:00"), at("2026-11-02", "16:22:00"), "Integration", "INTEGRATION",
						"SYSTEM", "ansökan inkom från e-tjänsten", null, null)),
				null);
	}

	private static TimelineEntry entry(int number, java.time.Instant at, java.time.Instant registered, String actor,
			String kind, String category, String text, @Nullable UUID document, @Nullable Why why) {
		return new TimelineEntry(id(700 + number), at, registered, actor, kind, category, "PERFORMER", text, document,
				why);
	}

	@Override
	public PersonalNumber personalNumber(UUID id) {
		return new PersonalNumber("19420305-2388");
	}

	@Override
	public void note(UUID id, Note note) {
		this.notes.add(note.text());
	}

	@Override
	public void askArea(UUID id, AreaQuestion question) {
		this.done.add(question);
	}

	@Override
	public void obstacle(UUID id, Obstacle obstacle) {
		this.done.add(obstacle);
	}

	@Override
	public Extract extract(UUID id) {
		throw new Problem("not-here", 404, java.util.Map.of(), List.of());
	}

	@Override
	public ExtractMade makeExtract(UUID id) {
		this.done.add("extract");
		return new ExtractMade(id);
	}

	@Override
	public void addRelative(UUID id, Relative relative) {
		this.done.add(relative);
	}

	@Override
	public void handOver(UUID id, HandOver handOver) {
		this.notes.add("handed over to " + handOver.userName());
	}

	@Override
	public void transfer(UUID id, Transfer transfer) {
		this.notes.add(transfer.administration() + " " + transfer.reason());
	}

	@Override
	public List<Choice> administrations(UUID id) {
		return List.of(new Choice("ffs", "Förvaltningen för funktionsstöd"));
	}

	@Override
	public void place(UUID id, AreaOfHome area) {
		this.notes.add("placed in " + area.area());
	}

	@Override
	public List<Choice> decisionMakers(UUID id) {
		return List.of(new Choice("sara.nyman", "Sara Nyman"), new Choice("eva.strand", "Eva Strand"));
	}

	@Override
	public Slice<Read> reads(UUID id, @Nullable String after, int page, int limit) {
		return new Slice<>(
				List.of(new Read(at("2026-11-18", "14:20:00"), "Sara Nyman", "öppnade ärendet", "handläggning")), null);
	}

	@Override
	public Slice<Hit> search(Search search) {
		return "ingen".equals(search.name()) ? new Slice<>(List.of(), null)
				: new Slice<>(List.of(new Hit(MARTA, "2026-000103", "Lind, Märta", 1942, "AWAITING_ACCESS")), null);
	}

	@Override
	public Choices choices() {
		return new Choices(List.of(new Choice("INTERNAL_ESERVICE", "Intern e-tjänst")),
				List.of(new Choice("keys", "Komplett nyckeluppsättning måste lämnas"),
						new Choice("insurance", "Hemförsäkringen kan behöva utökas"),
						new Choice("automation", "Ansökan handläggs automatiserat")),
				true, true,
				List.of(new KeyKind("door", "Dörr", List.of("KEY", "TAG", "CODE")),
						new KeyKind("extra-lock", "Extralås", List.of("TAG")),
						new KeyKind("entrance", "Port", List.of("CODE")),
						new KeyKind("gate", "Grind", List.of("KEY", "TAG", "CODE"))),
				List.of(new Choice("neat-novo", "Neat NOVO 4G"), new Choice("careium", "Careium Eliza")),
				List.of(new Choice("smoke", "Rökvarnare"), new Choice("door-alarm", "Dörrlarm")),
				List.of(new Choice("test", "Hur man provar larmet"), new Choice("oral", "Muntlig information given")),
				List.of(), List.of(), List.of(new Choice("not-home", "Ingen hemma")),
				new Choice("EXTERNAL_ESERVICE", "Extern e-tjänst"));
	}

}
