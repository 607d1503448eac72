package se.larmnav.tenants.login;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The realm, which is made or put right once after each start, as soon as Keycloak
 * answers.
 */
@Component
public class Realm {

	private static final Logger LOG = LoggerFactory.getLogger(Realm.class);

	private final RealmReconciler reconciler;

	private final PlatformOperators operators;

	private boolean right;

	Realm(RealmReconciler reconciler, PlatformOperators operators) {
		this.reconciler = reconciler;
		this.operators = operators;
	}

	/** Returns when the realm is as its files say. */
	public synchronized void ensure() {
		if (!this.right) {
			this.reconciler.reconcile();
			this.operators.letIn();
			this.right = true;
			LOG.info("The realm is as its files say");
		}
	}

	@Scheduled(fixedDelayString = "2s")
	void ensureSoon() {
		try {
			ensure();
		}
		catch (LoginUnreachable ex) {
			LOG.debug("The realm waits for Keycloak", ex);
		}
		catch (RestClientException ex) {
			LOG.warn("The realm cannot be put right now: {}", ex.getMessage());
		}
	}

}
