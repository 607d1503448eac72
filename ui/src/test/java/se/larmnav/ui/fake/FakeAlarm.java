package se.larmnav.ui.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.AlarmsApi.Access;
import se.larmnav.contract.alarms.AlarmsApi.Address;
import se.larmnav.contract.alarms.AlarmsApi.AlarmView;
import se.larmnav.contract.alarms.AlarmsApi.ContactPerson;
import se.larmnav.contract.alarms.AlarmsApi.DeviceView;
import se.larmnav.contract.alarms.AlarmsApi.DispatchProposal;
import se.larmnav.contract.alarms.AlarmsApi.DispatchView;
import se.larmnav.contract.alarms.AlarmsApi.Earlier;
import se.larmnav.contract.alarms.AlarmsApi.Guidance;
import se.larmnav.contract.alarms.AlarmsApi.HistoryEntry;
import se.larmnav.contract.alarms.AlarmsApi.OtherUnit;
import se.larmnav.contract.alarms.AlarmsApi.Person;
import se.larmnav.contract.alarms.AlarmsApi.Reception;
import se.larmnav.contract.alarms.AlarmsApi.Row;
import se.larmnav.contract.alarms.AlarmsApi.Target;

import static se.larmnav.ui.fake.Fixed.at;
import static se.larmnav.ui.fake.Fixed.id;
import static se.larmnav.ui.fake.Fixed.today;

/** An alarm of the fake service, in some state. */
public class FakeAlarm {

	public final UUID id;

	public String priority;

	public String state = "RECEIVED";

	public final Instant receivedAt;

	public @Nullable String answeredBy;

	public @Nullable Instant answeredAt;

	public @Nullable Instant sentAt;

	/** By which channel it is to be sent. */
	public String channel = "APP";

	/** Whether the unit must act within an hour. */
	public boolean hour = true;

	private final String kind;

	private final @Nullable String person;

	private final String area;

	private final int guarantee;

	private final List<Instant> presses = new ArrayList<>();

	private final List<HistoryEntry> history = new ArrayList<>();

	private int times;

	private @Nullable String contact;

	private @Nullable String acknowledgedBy;

	private @Nullable Instant acknowledgedAt;

	private @Nullable Instant onTheWayAt;

	private @Nullable Instant onSiteAt;

	private @Nullable Instant actedAt;

	FakeAlarm(int number, String priority, String kind, Instant received, @Nullable String person, String area,
			int guarantee) {
		this.id = id(number);
		this.priority = priority;
		this.kind = kind;
		this.receivedAt = received;
		this.person = person;
		this.area = area;
		this.guarantee = guarantee;
		this.presses.add(received);
		this.history.add(new HistoryEntry(received, "inkom, " + kind.toLowerCase(java.util.Locale.ROOT), null, null));
	}

	static FakeAlarm of(int number, String priority, String kind, String time, @Nullable String person, String area,
			int guarantee) {
		return new FakeAlarm(number, priority, kind, today(time), person, area, guarantee);
	}

	static FakeAlarm of(int number, String priority, String kind, Instant at, @Nullable String person, String area,
			int guarantee) {
		return new FakeAlarm(number, priority, kind, at, person, area, guarantee);
	}

	FakeAlarm pressed(String... at) {
		said(this.receivedAt.plusSeconds(3), "talkanal öppnad, ingen kontakt");
		for (var time : at) {
			this.presses.add(today(time));
			said(today(time), "tryck " + this.presses.size());
		}
		return this;
	}

	FakeAlarm times(int number) {
		this.times = number;
		return this;
	}

	FakeAlarm contact(String words) {
		this.contact = words;
		return this;
	}

	public FakeAlarm answered(String operator, String time) {
		return answered(operator, today(time));
	}

	FakeAlarm answered(String operator, Instant at) {
		this.answeredBy = operator;
		this.answeredAt = at;
		this.state = (this.sentAt == null) ? "ANSWERED" : this.state;
		said(at, "besvarat");
		return this;
	}

	/** Sent to the unit; somebody there may have taken it. */
	public FakeAlarm sent(String time, @Nullable String taker) {
		return sent(today(time), taker);
	}

	FakeAlarm sent(Instant at, @Nullable String taker) {
		this.sentAt = at;
		this.state = "DISPATCHED";
		said(at, "utskickat till Norr dag");
		return (taker == null) ? this : step("ACKNOWLEDGED", at.plusSeconds(60), taker);
	}

	public FakeAlarm onTheWay(String time) {
		return step("ON_THE_WAY", today(time), "Sara Toll");
	}

	public FakeAlarm onSite(String time) {
		return step("ON_SITE", today(time), "Sara Toll");
	}

	FakeAlarm step(String step, Instant at, String who) {
		switch (step) {
			case "ACKNOWLEDGED" -> {
				this.acknowledgedAt = at;
				this.acknowledgedBy = who;
				this.state = "RECEIVED_BY_HOME_CARE";
			}
			case "DECLINED" -> said("kan inte ta larmet");
			case "ON_THE_WAY" -> {
				this.onTheWayAt = at;
				this.state = "EN_ROUTE";
			}
			case "ON_SITE" -> {
				this.onSiteAt = at;
				this.state = "ARRIVED";
			}
			default -> {
				this.actedAt = at;
				this.state = "DONE";
			}
		}
		return this;
	}

	void recalled() {
		this.sentAt = null;
		this.state = "ANSWERED";
	}

	void said(String what) {
		said(Fixed.NOW, what);
	}

	private void said(Instant at, String what) {
		this.history.add(new HistoryEntry(at, what, null, null));
	}

	Row row() {
		var unanswered = this.answeredBy == null;
		return new Row(this.id, "goteborg", this.priority, this.kind, Math.max(this.times, this.presses.size()),
				this.receivedAt, this.presses.getLast(), this.state, listed(), this.area, this.contact, this.answeredBy,
				(unanswered && this.guarantee > 0) ? answerBy() : null,
				(!unanswered && this.hour && this.onSiteAt == null) ? this.receivedAt.plusSeconds(3600) : null, false,
				false, false);
	}

	private @Nullable String listed() {
		if (this.person == null) {
			return null;
		}
		var space = this.person.indexOf(' ');
		return this.person.substring(space + 1) + ", " + this.person.substring(0, space);
	}

	private Instant answerBy() {
		return this.receivedAt.plusSeconds(this.guarantee * 60L);
	}

	private List<String> may() {
		return switch (this.state) {
			case "RECEIVED" -> List.of("ANSWER", "NOTE");
			case "ANSWERED" -> mine(List.of("CONTACT", "DISPATCH", "NOTE", "TECHNICAL_CASE", "CLOSE"));
			case "DISPATCHED" -> mine(List.of("RECALL", "NOTE", "ACKNOWLEDGED", "DECLINED"));
			case "RECEIVED_BY_HOME_CARE" -> mine(List.of("RECALL", "NOTE", "ON_THE_WAY"));
			case "EN_ROUTE" -> mine(List.of("RECALL", "NOTE", "ON_SITE"));
			case "ARRIVED" -> mine(List.of("NOTE", "ACTED"));
			default -> mine(List.of("NOTE", "CLOSE"));
		};
	}

	private List<String> mine(List<String> may) {
		return FakeAlarms.ME.equals(this.answeredBy) ? may : List.of("TAKE_OVER", "NOTE");
	}

	AlarmView view() {
		var known = this.person != null;
		return new AlarmView(this.id, "goteborg", this.history.size(), this.priority, this.kind, this.state,
				this.receivedAt, List.copyOf(this.presses), this.answeredAt, this.answeredBy,
				known ? List.of(new Person(id(1), String.valueOf(this.person), 87, "19390412-••••", "031-390 06 12"))
						: List.of(),
				known ? new Address("Kungsgatan 4 B", "Göteborg", "2 tr, lgh 1203", "4821", "Norr") : null,
				known ? new Access("keys", "Nycklar: kompletta", "214", "Norr", null, null,
						this.channel.equals("PHONE") ? "4471" : null) : null,
				List.of("Hörselnedsatt, tala långsamt.", "Fallrisk. Använder rullator inomhus.",
						"Katt i lägenheten. Stäng ytterdörren."),
				"""
						Tala i larmet. Upprepa efter 30 sekunder.
						Ingen kontakt: skicka ut larm till Norr dag.
						Ring dotter Ulla när någon är på väg.""",
				List.of(new ContactPerson("Dotter Ulla", "20 min bort", "070-174 06 33", true),
						new ContactPerson("Granne Nils", "dagtid", "031-390 06 27", false)),
				new DeviceView("4471-0932", "Neat NOVO", "i hallen", today("13:58:00"), at("2026-11-02", "10:14:00")),
				List.copyOf(this.history),
				List.of(new Earlier(id(821), at("2026-11-18", "03:12:00"), "Toalett, besök gjort, 24 min"),
						new Earlier(id(822), at("2026-11-15", "21:40:00"), "Oro, löst via samtal, 6 min")),
				(this.guarantee == 0) ? null
						: new Target("ANSWER", this.receivedAt, answerBy(), "WAITING", "Rutin 6.1"),
				this.hour ? new Target("ACTION", this.receivedAt, this.receivedAt.plusSeconds(3600), "WAITING",
						"Rutin 6.2") : null,
				new DispatchProposal("norr-dag", "Norr dag", this.channel, 1, "031-390 06 44",
						"Larmenheten i område Norr, vardag 07–22.",
						List.of(new OtherUnit("vast-dag", "Väst dag", "031-390 06 45"),
								new OtherUnit("norr-natt", "Norr natt", "031-390 06 46"))),
				(this.sentAt == null) ? null
						: new DispatchView("norr-dag", "Norr dag", this.channel, 1,
								(this.acknowledgedBy == null) ? 0 : 1, this.sentAt, this.acknowledgedAt,
								this.acknowledgedBy, this.onTheWayAt, this.onSiteAt, this.actedAt),
				List.of(new Guidance("Handlingsplan", "https://example.se/handlingsplan", null),
						new Guidance("Vägledning", null, null),
						new Guidance("Inte 112", null, "Larmet ersätter inte 112.")),
				may(), new Reception("Trygghetsjouren", "031-390 06 40"));
	}

}
