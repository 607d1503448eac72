package se.larmnav.ui.routines;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.text.Swedish;

/**
 * Garantier och kalender (D4): what is promised about alarms, and the days that are free.
 */
@Route(value = "garantier", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class PromisesView extends TopicView {

	public PromisesView(RoutinesApi routines, LetterTextsApi letters, PromisesApi promises, Swedish swedish) {
		super(Topic.PROMISES, routines, letters, promises, swedish);
	}

}
