package se.larmnav.ui.fake;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.OrganisationApi;

/** Göteborgs Stad, as in the mock-ups. */
@Component
public class FakeOrganisation implements OrganisationApi {

	private static final List<Unit> UNITS = List.of(new Unit("norr-dag", "Norr dag", "031-390 06 44"),
			new Unit("norr-natt", "Norr natt", "031-390 06 46"), new Unit("vast-dag", "Väst dag", "031-390 06 45"));

	@Override
	public Me me() {
		var name = Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
		var initials = name.substring(0, 1) + name.substring(name.indexOf(' ') + 1, name.indexOf(' ') + 2);
		return new Me("fake", name, initials, List.of(), List.of(UNITS.getFirst()), "goteborg", "Göteborgs Stad",
				Map.of("alarm-reception", "Trygghetsjouren", "installer", "Trygghetsjouren"));
	}

	@Override
	public Organisation organisation() {
		return new Organisation(UNITS, List.of(new Area("norr", "Norr"), new Area("vast", "Väst")), List.of());
	}

}
