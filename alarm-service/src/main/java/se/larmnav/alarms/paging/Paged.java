package se.larmnav.alarms.paging;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.larmnav.alarms.paging.KeptPages.Receiving;
import se.larmnav.alarms.sending.Addressees;
import se.larmnav.routine.dispatch.Page;
import se.larmnav.tenancy.Organisations;

/** Who is behind those whom the routine pages: people and addresses. */
@Component
class Paged {

	private static final Logger LOG = LoggerFactory.getLogger(Paged.class);

	private final Organisations organisations;

	Paged(Organisations organisations) {
		this.organisations = organisations;
	}

	/**
	 * Everybody, each address once. Behind whom nobody is found stands there without an
	 * address: it is seen that nobody was told.
	 */
	List<Receiving> by(List<Page> rules, @Nullable String area) {
		return rules.stream().flatMap((rule) -> each(rule, area)).distinct().toList();
	}

	private Stream<Receiving> each(Page rule, @Nullable String area) {
		return rule.by().stream().flatMap((by) -> {
			var found = found(rule, by, area);
			return found.isEmpty() ? Stream.of(new Receiving("", by, "")) : found.stream();
		});
	}

	private List<Receiving> found(Page rule, Page.By by, @Nullable String area) {
		try {
			var behind = new Addressees(organisations.current(), area);
			return switch (by) {
				case PUSH -> behind.people(rule.to())
					.map((one) -> new Receiving(one.name() + ", " + one.title(), by, one.user()))
					.toList();
				case SMS -> behind.of(rule.to()).map((one) -> new Receiving(one.name(), by, one.telephone())).toList();
				case EMAIL -> behind.of(rule.to()).map((one) -> new Receiving(one.name(), by, one.email())).toList();
			};
		}
		catch (IllegalStateException ex) {
			LOG.warn("Nobody can be paged: {}", ex.getMessage());
			return List.of();
		}
	}

}
