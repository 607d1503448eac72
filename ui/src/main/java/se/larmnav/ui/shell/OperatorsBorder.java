package se.larmnav.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Keeps those who run the platform at their own pages: what is a municipality's does not
 * exist for them, also where everybody else who is logged in may enter.
 */
@Component
public class OperatorsBorder implements VaadinServiceInitListener {

	/** The role of those who run the platform. */
	public static final String ROLE = "platform-operator";

	private static final long serialVersionUID = 1L;

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(OperatorsBorder::hold));
	}

	private static void hold(BeforeEnterEvent event) {
		var target = event.getNavigationTarget();
		if (Who.has(ROLE) && !ForOperators.class.isAssignableFrom(target)
				&& !HasErrorParameter.class.isAssignableFrom(target)) {
			event.rerouteToError(NotFoundException.class);
		}
	}

}
