package se.larmnav.ui.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

import static se.larmnav.ui.text.Texts.text;

/** A page of another role: looks as if it did not exist. */
@ParentLayout(MainLayout.class)
@PermitAll
public class DeniedView extends TroubleView implements HasErrorParameter<AccessDeniedException> {

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
		show(text("problem.hidden.title"), text("problem.hidden"), "");
		return HttpStatusCode.NOT_FOUND.getCode();
	}

}
