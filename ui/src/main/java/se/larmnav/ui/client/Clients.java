package se.larmnav.ui.client;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.larmnav.contract.alarms.AlarmsApi;
import se.larmnav.contract.alarms.ChainTestsApi;
import se.larmnav.contract.alarms.ClosedAlarmsApi;
import se.larmnav.contract.alarms.DeviationsApi;
import se.larmnav.contract.alarms.ExemptionsApi;
import se.larmnav.contract.alarms.HoldersApi;
import se.larmnav.contract.alarms.HomeTestsApi;
import se.larmnav.contract.alarms.OutagesApi;
import se.larmnav.contract.alarms.PagesApi;
import se.larmnav.contract.alarms.PhonesApi;
import se.larmnav.contract.alarms.ReserveListsApi;
import se.larmnav.contract.alarms.ShiftsApi;
import se.larmnav.contract.alarms.SignedTapsApi;
import se.larmnav.contract.alarms.StatisticsApi;
import se.larmnav.contract.alarms.SubstitutesApi;
import se.larmnav.contract.alarms.SupervisionApi;
import se.larmnav.contract.alarms.TapsApi;
import se.larmnav.contract.cases.ApplicationsApi;
import se.larmnav.contract.cases.AssignmentsApi;
import se.larmnav.contract.cases.CasesApi;
import se.larmnav.contract.cases.DecisionsApi;
import se.larmnav.contract.cases.InstallationsApi;
import se.larmnav.contract.cases.KeySafesApi;
import se.larmnav.contract.cases.KeysApi;
import se.larmnav.contract.cases.LeadTimesApi;
import se.larmnav.contract.cases.PlansApi;
import se.larmnav.contract.cases.SignedFormsApi;
import se.larmnav.contract.cases.TakeOversApi;
import se.larmnav.contract.cases.WatchesApi;
import se.larmnav.contract.cases.WorkApi;
import se.larmnav.contract.tenants.AlarmTrialsApi;
import se.larmnav.contract.tenants.DeparturesApi;
import se.larmnav.contract.tenants.ExportsApi;
import se.larmnav.contract.tenants.GoverningDocumentsApi;
import se.larmnav.contract.tenants.IntegratorsApi;
import se.larmnav.contract.tenants.InvitationsApi;
import se.larmnav.contract.tenants.LetterTextsApi;
import se.larmnav.contract.tenants.OrganisationApi;
import se.larmnav.contract.tenants.OrganisationChangesApi;
import se.larmnav.contract.tenants.PromisesApi;
import se.larmnav.contract.tenants.RoutinesApi;
import se.larmnav.contract.tenants.SharedRoutinesApi;
import se.larmnav.contract.tenants.TenantsApi;

/** The services' APIs as the views use them. */
@Configuration(proxyBeanMethods = false)
class Clients {

	private static final String CASES = "cases";

	private static final String ALARMS = "alarms";

	private static final String TENANTS = "tenants";

	@Bean
	WorkApi work(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), WorkApi.class);
	}

	@Bean
	CasesApi cases(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), CasesApi.class);
	}

	@Bean
	ApplicationsApi applications(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), ApplicationsApi.class);
	}

	@Bean
	AssignmentsApi assignments(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), AssignmentsApi.class);
	}

	@Bean
	DecisionsApi decisions(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), DecisionsApi.class);
	}

	@Bean
	WatchesApi watches(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), WatchesApi.class);
	}

	@Bean
	SignedFormsApi signedForms(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), SignedFormsApi.class);
	}

	@Bean
	PlansApi plans(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), PlansApi.class);
	}

	@Bean
	LeadTimesApi leadTimes(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), LeadTimesApi.class);
	}

	@Bean
	KeysApi keys(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), KeysApi.class);
	}

	@Bean
	KeySafesApi keySafes(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), KeySafesApi.class);
	}

	@Bean
	InstallationsApi installations(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), InstallationsApi.class);
	}

	@Bean
	AlarmsApi alarms(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), AlarmsApi.class);
	}

	@Bean
	ShiftsApi shifts(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), ShiftsApi.class);
	}

	@Bean
	SupervisionApi supervision(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), SupervisionApi.class);
	}

	@Bean
	OutagesApi outages(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), OutagesApi.class);
	}

	@Bean
	SubstitutesApi substitutes(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), SubstitutesApi.class);
	}

	@Bean
	ChainTestsApi chainTests(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), ChainTestsApi.class);
	}

	@Bean
	ClosedAlarmsApi closedAlarms(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), ClosedAlarmsApi.class);
	}

	@Bean
	ReserveListsApi reserveLists(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), ReserveListsApi.class);
	}

	@Bean
	DeviationsApi deviations(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), DeviationsApi.class);
	}

	@Bean
	ExemptionsApi exemptions(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), ExemptionsApi.class);
	}

	@Bean
	HomeTestsApi homeTests(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), HomeTestsApi.class);
	}

	@Bean
	PagesApi pages(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), PagesApi.class);
	}

	@Bean
	PhonesApi phones(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), PhonesApi.class);
	}

	@Bean
	HoldersApi holders(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), HoldersApi.class);
	}

	@Bean
	StatisticsApi statistics(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), StatisticsApi.class, Duration.ofSeconds(30));
	}

	@Bean
	TapsApi taps(Calls calls, Peers peers) {
		return calls.to(ALARMS, peers.alarms(), TapsApi.class);
	}

	/** For phones that have lost their login: they bring a ticket instead. */
	@Bean
	SignedTapsApi signedTaps(Calls calls, Peers peers) {
		return calls.withoutLogin(ALARMS, peers.alarms(), SignedTapsApi.class);
	}

	/** A trial looks at months of history. */
	@Bean
	RoutinesApi routines(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), RoutinesApi.class, Duration.ofMinutes(1));
	}

	@Bean
	ExportsApi exports(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), ExportsApi.class);
	}

	/** What an old system has is some hundred thousand rows. */
	@Bean
	TakeOversApi takeOvers(Calls calls, Peers peers) {
		return calls.to(CASES, peers.cases(), TakeOversApi.class, Duration.ofMinutes(15));
	}

	@Bean
	GoverningDocumentsApi governingDocuments(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), GoverningDocumentsApi.class);
	}

	@Bean
	DeparturesApi departures(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), DeparturesApi.class);
	}

	@Bean
	InvitationsApi invitations(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), InvitationsApi.class);
	}

	@Bean
	IntegratorsApi integrators(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), IntegratorsApi.class);
	}

	@Bean
	LetterTextsApi letterTexts(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), LetterTextsApi.class);
	}

	@Bean
	AlarmTrialsApi alarmTrials(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), AlarmTrialsApi.class);
	}

	@Bean
	PromisesApi promises(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), PromisesApi.class);
	}

	@Bean
	SharedRoutinesApi sharedRoutines(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), SharedRoutinesApi.class);
	}

	@Bean
	TenantsApi tenants(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), TenantsApi.class);
	}

	@Bean
	OrganisationApi organisation(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), OrganisationApi.class);
	}

	@Bean
	OrganisationChangesApi organisationChanges(Calls calls, Peers peers) {
		return calls.to(TENANTS, peers.tenants(), OrganisationChangesApi.class);
	}

}
