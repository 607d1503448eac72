package se.larmnav.alarms.deviations;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.alarms.DeviationsApi.ExternalReport;
import se.larmnav.routine.outage.Deviations.Rule;
import se.larmnav.routine.outage.Deviations.Way;

/** By which route a deviation is handled, as the routine said when it was reported. */
@Embeddable
class Route {

	@Enumerated(EnumType.STRING)
	private @Nullable Way way;

	private @Nullable String responsible;

	private @Nullable String link;

	@Column(name = "external_reference")
	private @Nullable String reference;

	@Column(name = "external_date")
	private @Nullable LocalDate date;

	protected Route() {
	}

	Route(Rule rule) {
		this.way = rule.way();
		this.responsible = rule.responsible().key();
		this.link = rule.link();
	}

	void reported(ExternalReport report) {
		reference = report.reference().strip();
		date = report.date();
	}

	boolean isToSupplier() {
		return way == Way.SUPPLIER;
	}

	/** Whether the supplier must still be told. */
	boolean waitsForReference() {
		return isToSupplier() && reference == null;
	}

	@Nullable String responsible() {
		return responsible;
	}

	@Nullable String link() {
		return link;
	}

	@Nullable ExternalReport external() {
		return (reference == null || date == null) ? null : new ExternalReport(reference, date);
	}

}
