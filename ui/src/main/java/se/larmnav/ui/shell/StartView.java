package se.larmnav.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The bare address: leads to where the person's day begins. */
@Route("")
@PermitAll
public class StartView extends Div implements BeforeEnterObserver, ForOperators {

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.forwardTo(Page.start().path());
	}

}
