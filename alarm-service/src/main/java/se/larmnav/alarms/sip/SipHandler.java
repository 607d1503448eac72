package se.larmnav.alarms.sip;

/** Takes the MESSAGE requests; called on a thread of its own for each, and may wait. */
@FunctionalInterface
public interface SipHandler {

	/**
	 * Must answer by {@link SipExchange#respond}; when it fails to, the sender gets 503.
	 */
	void message(SipExchange exchange);

}
