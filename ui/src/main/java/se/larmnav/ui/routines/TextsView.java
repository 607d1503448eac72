package se.larmnav.ui.routines;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.ui.shell.MainLayout;
import se.larmnav.ui.text.Swedish;

/**
 * Texter och dokument (D5): letters, information, links and messages of the routine in
 * force.
 */
@Route(value = "texter", layout = MainLayout.class)
@RolesAllowed("tenant-administrator")
public class TextsView extends TopicView {

	public TextsView(RoutinesApi routines, LetterTextsApi letters, PromisesApi promises, Swedish swedish) {
		super(Topic.TEXTS, routines, letters, promises, swedish);
	}

}
