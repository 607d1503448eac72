package se.larmnav.standalone;

import java.time.Duration;
import java.util.List;

/**
 * Fills the municipalities of a new installation with people to look at, through the
 * platform's public operations. Found by {@link java.util.ServiceLoader}.
 */
public interface DemoData {

	/** How far back the demonstration begins; its clock starts there. */
	Duration HISTORY = Duration.ofDays(70);

	/** Called once per installation, when everything is ready. */
	void load(Platform platform, Progress progress) throws Exception;

	/** Who can log in where, a line each; printed after every start. */
	List<String> logins(Platform platform);

}
