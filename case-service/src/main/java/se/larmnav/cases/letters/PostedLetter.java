package se.larmnav.cases.letters;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** A letter on its way to the letter service, with its PDF. */
record PostedLetter(UUID id, String personalNumber, String name, String address, String title, byte[] pdf) {

	/** What the service takes. */
	Body body() {
		return new Body(personalNumber, name, address, title, Base64.getEncoder().encodeToString(pdf));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PostedLetter that && id.equals(that.id) && Arrays.equals(pdf, that.pdf);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}

	@Override
	public String toString() {
		return "letter " + id;
	}

	/**
	 * A letter as it is sent.
	 *
	 * @param content the PDF, in Base64
	 */
	record Body(String personalNumber, String name, String address, String title, String content) {

		@Override
		public String toString() {
			return "a letter";
		}

	}

}
