package se.larmnav.cases.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import se.larmnav.cases.applications.ApplicationFile;
import se.larmnav.cases.ids.Ids;
import se.larmnav.contract.Why;
import se.larmnav.routine.decision.DecisionRules;
import se.larmnav.routine.decision.DecisionRules.RevocationGround;
import se.larmnav.routine.money.Share;
import se.larmnav.routine.time.SwedishTime;
import se.larmnav.tenancy.Refusal;

@Entity
class Decision {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column
	private UUID caseId;

	@Column
	private @Nullable UUID applicationId;

	@Column
	private @Nullable UUID investigationId;

	@Column
	@Enumerated(EnumType.STRING)
	private DecisionState state;

	@Column
	private String type;

	@Column
	private String legalBasis;

	@Column
	private boolean automated;

	@Column
	private @Nullable String decidedBy;

	@Column
	private Instant decidedAt;

	@Column
	private LocalDate validFrom;

	@Column
	private @Nullable LocalDate validUntil;

	@Column
	private @Nullable LocalDate endedOn;

	@Column
	private @Nullable String revokedBecause;

	@Column
	private @Nullable String criterion;

	@Column
	private @Nullable String despiteAssistance;

	@Column
	private @Nullable String motivation;

	@Column
	private @Nullable String takenFrom;

	@Column
	private int routineVersion;

	@Column
	private @Nullable String trace;

	@Column
	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Why why;

	@ElementCollection
	@CollectionTable(name = "decision_ground", joinColumns = @JoinColumn(name = "decision_id"))
	@OrderColumn(name = "position")
	@Column(name = "text")
	private List<String> grounds = new ArrayList<>();

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "decision_id", nullable = false)
	@OrderColumn(name = "position")
	private List<ServiceItem> items = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "decision_reinvestigation", joinColumns = @JoinColumn(name = "decision_id"))
	@OrderColumn(name = "position")
	private List<Reinvestigation> reinvestigations = new ArrayList<>();

	protected Decision() {
	}

	/** Grants; a decision is linked to its investigation from the start (LJU-DEC-02). */
	Decision(ApplicationFile application, DecisionRules rules, Granting granting, Instant now, LocalDate today) {
		this.id = Ids.next();
		this.caseId = application.caseId();
		this.applicationId = application.id();
		this.investigationId = Objects.requireNonNull(application.investigation(), "an investigation");
		this.state = granting.until() == null ? DecisionState.ACTIVE_OPEN_ENDED : DecisionState.ACTIVE_TIME_LIMITED;
		this.type = rules.type();
		this.legalBasis = rules.legalBasisOn(today);
		this.automated = granting.why() != null;
		this.decidedBy = granting.by();
		this.decidedAt = now;
		this.validFrom = granting.from();
		this.validUntil = granting.until();
		this.motivation = granting.motivation();
		this.routineVersion = application.routineVersion();
		this.trace = granting.trace();
		this.criterion = granting.criterion();
		this.despiteAssistance = granting.despiteAssistance();
		this.why = granting.why();
		rules.revocationGrounds().stream().map(RevocationGround::text).forEach(grounds::add);
		rules.serviceItems()
			.forEach((item) -> items.add(new ServiceItem(item, granting.sharesHousehold(), granting.feeShare(),
					granting.from(), granting.until())));
	}

	/** Taken over from another system; what that did not tell is not known here. */
	Decision(TakenDecision told, DecisionRules rules, int routineVersion, Share share) {
		this.id = Ids.next();
		this.caseId = told.caseId();
		this.takenFrom = told.source();
		this.state = told.until() == null ? DecisionState.ACTIVE_OPEN_ENDED : DecisionState.ACTIVE_TIME_LIMITED;
		this.type = rules.type();
		this.legalBasis = told.legalBasis();
		this.automated = false;
		this.decidedBy = told.decidedBy();
		this.decidedAt = SwedishTime.startOf(told.decidedOn());
		this.validFrom = told.from();
		this.validUntil = told.until();
		this.motivation = told.motivation();
		this.routineVersion = routineVersion;
		rules.serviceItems()
			.forEach((item) -> items
				.add(new ServiceItem(item, told.partnerCase() != null, share, told.from(), told.until())));
	}

	/** What was granted no longer holds. */
	void revoke(LocalDate on, String because) {
		move(DecisionState.REVOKED);
		endedOn = on;
		revokedBecause = because;
	}

	/** What has changed is investigated anew (GBG-DEC-12). */
	void investigatedAnew(Reinvestigation opened) {
		reinvestigations.add(opened);
	}

	/**
	 * One more service item; one that was shared gives way to it, any other of the kind
	 * runs already.
	 */
	ItemFile grantMore(se.larmnav.routine.decision.ServiceItem rule, LocalDate from) {
		if (!state.isRunning()) {
			throw Refusal.conflict("decision-state").with("state", state);
		}
		var before = from.minusDays(1);
		items.stream().filter((one) -> one.item().equals(rule.key()) && one.runsAfter(before)).forEach((one) -> {
			if (!one.isShared()) {
				throw Refusal.conflict("item-runs-already");
			}
			one.until(before);
		});
		var added = new ServiceItem(rule, false, Share.WHOLE, from, validUntil);
		items.add(added);
		return added.file();
	}

	/** The alarm is to be returned; the decision runs until it has been. */
	void startEnding() {
		move(DecisionState.ENDING);
	}

	/** A decision that runs out before is not prolonged (GBG-END-18). */
	void end(LocalDate on) {
		boolean ranOut = validUntil != null && validUntil.isBefore(on);
		move(ranOut ? DecisionState.EXPIRED : DecisionState.ENDED);
		endedOn = ranOut ? validUntil : on;
	}

	private void move(DecisionState next) {
		if (!state.mayBecome(next)) {
			throw Refusal.conflict("decision-state").with("state", state).with("wanted", next);
		}
		state = next;
	}

	UUID id() {
		return id;
	}

	@Nullable String trace() {
		return trace;
	}

	DecisionFile file() {
		return new DecisionFile(id, caseId, applicationId, investigationId, state, type, legalBasis, automated,
				decidedBy, decidedAt, validFrom, validUntil, List.copyOf(grounds),
				items.stream().map(ServiceItem::file).toList(), routineVersion, why, endedOn, criterion,
				despiteAssistance, revokedBecause, List.copyOf(reinvestigations));
	}

}
