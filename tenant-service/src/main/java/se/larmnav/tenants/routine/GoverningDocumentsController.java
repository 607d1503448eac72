package se.larmnav.tenants.routine;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.GoverningDocumentsApi;
import se.larmnav.routine.organisation.Unit;
import se.larmnav.routine.text.Texts;
import se.larmnav.routine.text.Texts.Section;
import se.larmnav.tenancy.Organisations;
import se.larmnav.tenancy.Routines;

import org.springframework.web.bind.annotation.RestController;

/** Answers a municipality's own people about its governing documents. */
@RestController
class GoverningDocumentsController implements GoverningDocumentsApi {

	private final Routines routines;

	private final Organisations organisations;

	private final Clock clock;

	GoverningDocumentsController(Routines routines, Organisations organisations, Clock clock) {
		this.routines = routines;
		this.organisations = organisations;
		this.clock = clock;
	}

	@Override
	public List<GoverningDocument> documents() {
		return this.routines.inForce(this.clock.instant()).documents().stream().map(this::of).toList();
	}

	private GoverningDocument of(se.larmnav.routine.document.GoverningDocument one) {
		var template = one.template();
		return new GoverningDocument(one.key(), one.title(), one.kind().name(), one.link(),
				template == null ? null : Texts.national().of(Section.DOCUMENTS, template), one.text(),
				name(one.owner()), one.shownAt().stream().map(Enum::name).toList(), one.source().text(),
				one.isReachable());
	}

	private @Nullable String name(@Nullable String unit) {
		return unit == null ? null : this.organisations.current().unit(unit).map(Unit::name).orElse(unit);
	}

}
