package se.larmnav.cases.register;

import java.util.Map;

/**
 * Says how many cases wait under the parts of the routine that are a capability's own, so
 * that whoever changes the routine knows whom it is about.
 */
public interface WaitingCases {

	/**
	 * By the path of what they wait under, such as access.keys.contacts.second or
	 * steps.watch.enforcement.
	 */
	Map<String, Integer> waiting();

}
