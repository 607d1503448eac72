package se.larmnav.tenants.onboarding;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import se.larmnav.routine.Role;
import se.larmnav.routine.organisation.StaffMember;
import se.larmnav.tenants.login.LoginUnreachable;
import se.larmnav.tenants.login.MunicipalLogins;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * Before anybody is let in: each service has the municipality open, the login leads back
 * to its address, and a token of one of each role says what it must and nothing else.
 */
@Component
@Order(4)
class SelfTestStage implements Stage {

	private final OtherServices services;

	private final MunicipalLogins logins;

	SelfTestStage(OtherServices services, MunicipalLogins logins) {
		this.services = services;
		this.logins = logins;
	}

	@Override
	public String name() {
		return "self-test";
	}

	@Override
	public void execute(Newcomer newcomer) {
		var alias = newcomer.tenant().value();
		this.services.each((name, service) -> {
			if (service.list().stream().noneMatch(there -> isOpen(there, alias))) {
				throw new StageFailed("not-open: " + name, null);
			}
		});
		try {
			if (!this.logins.leadsBackTo(newcomer.said().tenant().host())) {
				throw new StageFailed("address-missing: login", null);
			}
			oneOfEachRole(newcomer).forEach(member -> judge(alias, member));
		}
		catch (LoginUnreachable ex) {
			throw new StageFailed("login-unreachable", ex);
		}
		catch (RestClientException ex) {
			throw new StageFailed("login-refused", ex);
		}
	}

	private void judge(String alias, StaffMember member) {
		var roles = member.roles().stream().map(Role::key).collect(Collectors.toSet());
		var claim = this.logins.claimOf(alias, member.user());
		if (!claim.equals(Map.of(alias, roles))) {
			throw new StageFailed("token-wrong: " + String.join(", ", roles), null);
		}
	}

	private static boolean isOpen(ServiceTenantsApi.Standing there, String alias) {
		return there.alias().equals(alias) && there.state().equals("OPEN");
	}

	private static Set<StaffMember> oneOfEachRole(Newcomer newcomer) {
		var staff = newcomer.said().organisation().staff();
		return Arrays.stream(Role.values())
			.flatMap(role -> staff.stream().filter(member -> member.roles().contains(role)).limit(1))
			.collect(Collectors.toSet());
	}

}
