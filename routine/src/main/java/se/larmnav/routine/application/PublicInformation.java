package se.larmnav.routine.application;

/**
 * What an e-service shows whoever applies alone (GBG-APP-03).
 *
 * @param link where there is more to read
 */
public record PublicInformation(String text, String link) {

	public PublicInformation {
		if (!link.startsWith("https://")) {
			throw new IllegalArgumentException("a link that begins with https://, not '" + link + "'");
		}
	}

}
