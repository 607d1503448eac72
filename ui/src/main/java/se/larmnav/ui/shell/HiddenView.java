package se.larmnav.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

import static se.larmnav.ui.text.Texts.text;

/** What is not there and what may not be seen: the same page for both. */
@ParentLayout(MainLayout.class)
@PermitAll
public class HiddenView extends TroubleView implements HasErrorParameter<NotFoundException> {

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
		show(text("problem.hidden.title"), text("problem.hidden"), "");
		return HttpStatusCode.NOT_FOUND.getCode();
	}

}
