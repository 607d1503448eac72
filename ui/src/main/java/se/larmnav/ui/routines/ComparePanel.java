package se.larmnav.ui.routines;

import java.util.List;

import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.tenants.RoutinesApi.VersionEntry;
import se.larmnav.ui.part.Panel;
import se.larmnav.ui.shell.Go;

import static se.larmnav.ui.text.Texts.text;

/**
 * Chooses with which other version a version is compared; the choice is in the address.
 */
class ComparePanel extends Panel {

	/** The name of the other version in the address. */
	static final String AGAINST = "jamfor";

	ComparePanel(int version, List<VersionEntry> all, @Nullable Integer against) {
		super(text("routine.compare"));
		var choice = new Select<VersionEntry>();
		choice.setLabel(text("routine.compare.with"));
		choice.setItems(all.stream().filter(one -> one.number() != version).toList());
		choice.setItemLabelGenerator(one -> text("routine.compare.one", one.number(),
				text("routine.standing.one." + one.standing()), one.validFrom()));
		choice.setWidthFull();
		all.stream().filter(one -> against != null && one.number() == against).findFirst().ifPresent(choice::setValue);
		choice.addValueChangeListener(change -> Go.to(address(version, change.getValue().number())));
		add(choice);
	}

	/** The address of a version's page, compared with another. */
	static String address(int version, int against) {
		return VersionView.address(version) + "?" + AGAINST + "=" + against;
	}

}
