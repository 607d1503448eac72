package se.larmnav.cases.decisions;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import se.larmnav.cases.ids.Ids;
import se.larmnav.routine.money.Share;

@Entity
class ServiceItem {

	@Id
	private UUID id;

	@Column
	private String item;

	@Column
	private String name;

	@Column
	private boolean sharedHousehold;

	@Column
	private String feeShare;

	@Column
	private LocalDate validFrom;

	@Column
	private @Nullable LocalDate validUntil;

	protected ServiceItem() {
	}

	/**
	 * The name follows the rule: who shares a household has it in the name (LJU-DEC-05).
	 */
	ServiceItem(se.larmnav.routine.decision.ServiceItem rule, boolean shared, Share share, LocalDate from,
			@Nullable LocalDate until) {
		this.id = Ids.next();
		this.item = rule.key();
		this.name = rule.name(shared);
		this.sharedHousehold = shared;
		this.feeShare = share.toString();
		this.validFrom = from;
		this.validUntil = until;
	}

	/** Another takes its place. */
	void until(LocalDate last) {
		validUntil = last;
	}

	boolean runsAfter(LocalDate day) {
		return validUntil == null || validUntil.isAfter(day);
	}

	boolean isShared() {
		return sharedHousehold;
	}

	String item() {
		return item;
	}

	UUID id() {
		return id;
	}

	ItemFile file() {
		return new ItemFile(id, item, name, sharedHousehold, feeShare, validFrom, validUntil);
	}

}
