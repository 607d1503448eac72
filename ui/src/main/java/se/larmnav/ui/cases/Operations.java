package se.larmnav.ui.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.ApplicationsApi.Urgency;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.CasesApi.AssignmentPart;
import se.larmnav.contract.cases.CasesApi.CaseView;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.Operation;
import se.larmnav.contract.cases.PlansApi;
import se.larmnav.contract.cases.SignedFormsApi;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.OrganisationApi.Unit;
import se.larmnav.ui.applications.InformDialog;
import se.larmnav.ui.assignments.DistributeDialog;
import se.larmnav.ui.client.Problem;
import se.larmnav.ui.client.SeenVersion;
import se.larmnav.ui.installation.NotCoveredDialog;
import se.larmnav.ui.keys.AlarmPlanDialog;
import se.larmnav.ui.keys.BookKeysDialog;
import se.larmnav.ui.keys.CabinetDialog;
import se.larmnav.ui.keys.ContactDialog;
import se.larmnav.ui.keys.ReadyDialog;
import se.larmnav.ui.keys.WithoutKeysDialog;
import se.larmnav.ui.safes.BookSafeDialog;
import se.larmnav.ui.safes.DocumentSafeDialog;
import se.larmnav.ui.safes.MountSafeDialog;
import se.larmnav.ui.safes.OwnerAnswerDialog;
import se.larmnav.ui.safes.RefuseSafeDialog;
import se.larmnav.ui.shell.Go;
import se.larmnav.ui.text.Swedish;
import se.larmnav.ui.text.Texts;

import static se.larmnav.ui.text.Texts.text;

/**
 * The form of each operation of a case; the service says which of them the person may do.
 */
@SpringComponent
@UIScope
public class Operations {

	private static final Map<String, String> PAGES = Map.of(Operation.DECIDE, "arende/%s/beslut",
			Operation.COLLECT_KEYS, "nyckelhamtning/%s", Operation.BOOK_INSTALLATION, "installation/%s",
			Operation.DEVICE, "installation/%s", Operation.COMPLETE_INSTALLATION, "installation/%s");

	private final CasesApi cases;

	private final ApplicationsApi applications;

	private final AssignmentsApi assignments;

	private final KeysApi keys;

	private final KeySafesApi safes;

	private final DecisionsApi decisions;

	private final InstallationsApi installations;

	private final PlansApi plans;

	private final SignedFormsApi forms;

	private final OrganisationApi organisation;

	private final Swedish swedish;

	public Operations(CasesApi cases, ApplicationsApi applications, AssignmentsApi assignments, KeysApi keys,
			KeySafesApi safes, DecisionsApi decisions, InstallationsApi installations, PlansApi plans,
			SignedFormsApi forms, OrganisationApi organisation, Swedish swedish) {
		this.cases = cases;
		this.applications = applications;
		this.assignments = assignments;
		this.keys = keys;
		this.safes = safes;
		this.decisions = decisions;
		this.installations = installations;
		this.plans = plans;
		this.forms = forms;
		this.organisation = organisation;
		this.swedish = swedish;
	}

	/** Whether the case page has a form for the operation. */
	static boolean isKnown(String operation) {
		return Texts.has("operation." + operation);
	}

	/**
	 * Opens the form, the page, or does it at once; then says what has been done. What
	 * only adds a line may be sent whatever others did.
	 */
	void open(CaseView view, String operation, Consumer<String> done) {
		var adds = operation.equals(Operation.NOTE) || operation.equals(Operation.OBSTACLE);
		(adds ? this : seeing(view)).perform(view, operation, done);
	}

	/** The same, by somebody who has this picture of the case. */
	private Operations seeing(CaseView view) {
		var seen = new SeenVersion(view.version());
		return new Operations(seen.bind(CasesApi.class, this.cases),
				seen.bind(ApplicationsApi.class, this.applications), seen.bind(AssignmentsApi.class, this.assignments),
				seen.bind(KeysApi.class, this.keys), seen.bind(KeySafesApi.class, this.safes),
				seen.bind(DecisionsApi.class, this.decisions), seen.bind(InstallationsApi.class, this.installations),
				seen.bind(PlansApi.class, this.plans), this.forms, this.organisation, this.swedish);
	}

	private void perform(CaseView view, String operation, Consumer<String> done) {
		var id = view.id();
		Runnable then = () -> done.accept("done." + operation);
		switch (operation) {
			case Operation.NOTE -> new NoteDialog(id, this.cases, this.swedish, then).open();
			case Operation.PLACE -> new PlaceDialog(id, this.cases, this.organisation, then).open();
			case Operation.OBSTACLE -> new ObstacleDialog(id, this.cases, this.swedish, then).open();
			case Operation.KEEP_FORM -> new KeepFormDialog(id, this.forms, then).open();
			case Operation.RISK_ANALYSIS -> new RiskDialog(id, this.plans, then).open();
			case Operation.EXTRACT, Operation.PRINT_PLAN, Operation.REVIEW_PLAN, Operation.CONTACT_PERSON,
					Operation.READ_RISK -> {
				atOnce(id, operation);
				then.run();
			}
			case Operation.ASK_AREA -> new AskAreaDialog(id, this.cases, then).open();
			case Operation.TRANSFER -> new TransferDialog(id, this.cases, then).open();
			case Operation.ADD_RELATIVE -> new RelativeDialog(id, this.cases, then).open();
			case Operation.HAND_OVER -> new HandOverDialog(id, this.cases, then).open();
			case Operation.INFORM -> new InformDialog(view, this.applications, then).open();
			case Operation.INVESTIGATE -> {
				if (view.application() != null) {
					this.applications.investigate(view.application().id());
					then.run();
				}
			}
			case Operation.ASSESS_URGENT, Operation.WITHDRAW, Operation.REPORT_CHANGE, Operation.START_ENDING,
					Operation.REVOKE, Operation.ADD_ITEM, Operation.END_DECISION ->
				onDecision(view, operation, then);
			case Operation.LOCK, Operation.SEND ->
				new SendDialog(view, this.assignments, () -> done.accept("done." + Operation.SEND)).open();
			case Operation.RECEIVE, Operation.DISTRIBUTE, Operation.ACKNOWLEDGE, Operation.UPDATE_ASSIGNMENT,
					Operation.END_ASSIGNMENT ->
				firstFor(view, operation, done);
			case Operation.CONTACT -> new ContactDialog(id, this.keys, next -> done.accept((next.due() == null)
					? text("done.contact") : text("contact.next", this.swedish.day(next.due()), next.rule())))
				.open();
			case Operation.REVIEW -> {
				this.keys.reviewed(id);
				then.run();
			}
			case Operation.BOOK_KEYS -> new BookKeysDialog(id, this.keys, units(), this.swedish, then).open();
			case Operation.REGISTER_KEYS -> new CabinetDialog(id, this.keys, then).open();
			case Operation.AGREE_WITHOUT_KEYS -> new WithoutKeysDialog(id, this.keys, this.swedish, then).open();
			case Operation.APPROVE_WITHOUT_KEYS -> {
				this.keys.approveWithoutKeys(id);
				then.run();
			}
			case Operation.REPORT_FAULT -> new FaultDialog(id, this.installations, then).open();
			case Operation.NOT_COVERED -> new NotCoveredDialog(id, this.installations, then).open();
			case Operation.LOCK_CHANGED -> new LockChangedDialog(id, this.keys, this.swedish, then).open();
			case Operation.ASK_PLACEMENT ->
				new PlacementDialog(operation, told -> this.safes.askPlacement(id, told), then).open();
			case Operation.AGREE_PLACEMENT ->
				new PlacementDialog(operation, told -> this.safes.agreePlacement(id, told), then).open();
			case Operation.ALARM_PLAN -> new AlarmPlanDialog(id, this.keys, view.alarmPlan(), then).open();
			case Operation.READY -> new ReadyDialog(id, this.keys, then).open();
			case Operation.OWNER_ANSWER -> new OwnerAnswerDialog(id, this.safes, then).open();
			case Operation.REFUSE_KEY_SAFE -> new RefuseSafeDialog(id, this.safes, then).open();
			case Operation.BOOK_KEY_SAFE -> new BookSafeDialog(id, this.safes, this.swedish, then).open();
			case Operation.MOUNT_KEY_SAFE -> new MountSafeDialog(id, this.safes, then).open();
			case Operation.DOCUMENT_KEY_SAFE -> new DocumentSafeDialog(id, this.safes, then).open();
			default -> page(view, operation);
		}
	}

	/** What needs no form; what was printed stands among the documents of the case. */
	private void atOnce(UUID id, String operation) {
		switch (operation) {
			case Operation.EXTRACT -> this.cases.makeExtract(id);
			case Operation.PRINT_PLAN -> this.plans.print(id);
			case Operation.REVIEW_PLAN -> this.plans.review(id);
			case Operation.CONTACT_PERSON -> this.plans.becomeContactPerson(id);
			default -> this.plans.confirmRead(id);
		}
	}

	private void onDecision(CaseView view, String operation, Runnable then) {
		var application = view.application();
		var decision = view.decision();
		if (operation.equals(Operation.WITHDRAW) && application != null) {
			new BecauseDialog(operation, why -> this.decisions.withdraw(application.id(), why), then).open();
		}
		else if (operation.equals(Operation.ASSESS_URGENT) && application != null) {
			new BecauseDialog(operation,
					why -> this.applications.assessUrgent(application.id(), new Urgency(why.reason())), then)
				.open();
		}
		else if (operation.equals(Operation.REPORT_CHANGE)) {
			new ChangeDialog(view.id(), this.decisions, then).open();
		}
		else if (operation.equals(Operation.REVOKE) && decision != null) {
			new RevokeDialog(decision, this.decisions, then).open();
		}
		else if (operation.equals(Operation.ADD_ITEM) && decision != null) {
			new AddItemDialog(decision, this.decisions, this.swedish, then).open();
		}
		else if (operation.equals(Operation.START_ENDING) && decision != null) {
			new BecauseDialog(operation, why -> this.decisions.startEnding(decision.id(), why), then).open();
		}
		else if (decision != null) {
			new EndDecisionDialog(decision.id(), this.decisions, this.swedish, then).open();
		}
	}

	/** Does something with one assignment. */
	void assignment(CaseView view, AssignmentPart assignment, String operation, Consumer<String> done) {
		seeing(view).with(view, assignment, operation, done);
	}

	private void with(CaseView view, AssignmentPart assignment, String operation, Consumer<String> done) {
		Runnable then = () -> done.accept("done." + operation);
		switch (operation) {
			case Operation.LOCK -> this.assignments.lock(assignment.id());
			case Operation.SEND -> this.assignments.send(assignment.id());
			case Operation.END_ASSIGNMENT -> this.assignments.end(assignment.id());
			case Operation.RECEIVE -> this.assignments.receive(assignment.id());
			case Operation.ACKNOWLEDGE -> this.assignments.acknowledge(assignment.id());
			case Operation.UPDATE_ASSIGNMENT -> {
				new SupplementDialog(assignment.id(), this.assignments, then).open();
				return;
			}
			default -> {
				new DistributeDialog(assignment.id(), view.person().area(), this.assignments, this.organisation, then)
					.open();
				return;
			}
		}
		then.run();
	}

	private void firstFor(CaseView view, String operation, Consumer<String> done) {
		view.assignments()
			.stream()
			.filter(assignment -> AssignmentsPanel.offered(assignment).contains(operation))
			.findFirst()
			.ifPresent(assignment -> with(view, assignment, operation, done));
	}

	private static void page(CaseView view, String operation) {
		var page = PAGES.get(operation);
		if (page != null) {
			Go.to(page.formatted(view.id()));
		}
	}

	private List<Unit> units() {
		try {
			return this.organisation.organisation().units();
		}
		catch (Problem problem) {
			return List.of();
		}
	}

}
