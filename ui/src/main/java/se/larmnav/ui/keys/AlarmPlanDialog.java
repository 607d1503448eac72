package se.larmnav.ui.keys;

import java.util.UUID;

import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import se.larmnav.contract.cases.CasesApi.AlarmPlan;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.KeysApi.NewAlarmPlan;
import se.larmnav.ui.part.Draft;
import se.larmnav.ui.part.FormDialog;

import static se.larmnav.ui.text.Texts.text;

/** The alarm plan: what whoever answers an alarm does, and must know. */
public class AlarmPlanDialog extends FormDialog {

	public AlarmPlanDialog(UUID caseId, KeysApi keys, @Nullable AlarmPlan current, Runnable done) {
		super(text("plan.title"));
		var plan = required("text", Draft.keep(new TextArea(text("plan.text")), "plan-" + caseId),
				text("plan.text.missing"));
		plan.setHelperText(text("plan.text.help"));
		var know = field("toKnow", Draft.keep(new TextArea(text("plan.know")), "know-" + caseId));
		know.setHelperText(text("plan.know.help"));
		if (current != null) {
			plan.setValue(current.text());
			know.setValue(String.join("\n", current.toKnow()));
		}
		submit(text("plan.do"), () -> {
			keys.alarmPlan(caseId, new NewAlarmPlan(plan.getValue().strip(),
					know.getValue().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
			Draft.saved(plan);
			Draft.saved(know);
		}, done);
	}

}
