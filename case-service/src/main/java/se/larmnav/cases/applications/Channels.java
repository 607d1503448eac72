package se.larmnav.cases.applications;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.larmnav.cases.fields.Fields;
import se.larmnav.cases.ids.Ids;
import se.larmnav.contract.cases.ApplicationsApi.ChannelDemands;
import se.larmnav.contract.cases.ApplicationsApi.Referral;
import se.larmnav.contract.cases.ApplicationsApi.Referred;
import se.larmnav.routine.application.Channel;
import se.larmnav.routine.application.ChannelRules;
import se.larmnav.tenancy.Caller;
import se.larmnav.tenancy.Refusal;
import se.larmnav.tenancy.Routines;

/** What the channels of applications demand, and who was referred from one to another. */
@Service
@Transactional
public class Channels {

	private static final int NEWEST = 100;

	private static final int LONGEST = 500;

	private final JdbcClient database;

	private final Routines routines;

	private final Clock clock;

	Channels(JdbcClient database, Routines routines, Clock clock) {
		this.database = database;
		this.routines = routines;
		this.clock = clock;
	}

	/** What an e-service asks and shows (GBG-APP-03). */
	public ChannelDemands demands(String name) {
		Caller.current().require("integrator", "decision-maker");
		var rules = rules(name);
		var shown = rules.publicInformation();
		var registration = rules.registration();
		return new ChannelDemands(name, rules.asksMaximumFee(), rules.asksInstallationAddress(),
				shown == null ? null : shown.text(), shown == null ? null : shown.link(),
				registration == null ? null : registration.referral());
	}

	/** Somebody who telephoned was referred; no application is made (GBG-APP-08). */
	public void refer(Referral told) {
		Caller.current().require("decision-maker");
		if (!Channel.EXTERNAL_ESERVICE.name().equals(told.channel())) {
			throw Refusal.invalid("/channel", told.channel() == null ? "missing" : "unknown");
		}
		rules(told.channel());
		database.sql("insert into referral (id, at, by_name, channel, note) values (:id, :at, :by, :channel, :note)")
			.param("id", Ids.next())
			.param("at", clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", Caller.current().name())
			.param("channel", told.channel())
			.param("note", Fields.optional("/note", told.note(), LONGEST))
			.update();
	}

	/** The newest referrals. */
	@Transactional(readOnly = true)
	public List<Referred> referrals() {
		Caller.current().require("decision-maker", "reception", "unit-head");
		return database.sql("select at, by_name, channel, note from referral order by at desc, id desc limit :newest")
			.param("newest", NEWEST)
			.query((row, number) -> new Referred(row.getObject("at", OffsetDateTime.class).toInstant(),
					row.getString("by_name"), row.getString("channel"), row.getString("note")))
			.list();
	}

	private ChannelRules rules(String name) {
		return Arrays.stream(Channel.values())
			.filter((one) -> one.name().equals(name))
			.findFirst()
			.flatMap((one) -> routines.inForce(clock.instant()).application().channel(one))
			.orElseThrow(() -> Refusal.notFound("application-channel"));
	}

}
