package se.larmnav.routine.organisation;

import java.util.regex.Pattern;

/**
 * The municipality as a tenant (tenant.yaml).
 *
 * @param alias also the folder, the organization in the login and the schema
 * @param name as people say it, such as "Exempelby kommun"
 * @param code the four digits of the municipality
 * @param host the label before the domain
 */
public record TenantFile(String alias, String name, String code, String host, Looks looks) {

	private static final Pattern ALIAS = Pattern.compile("[a-z][a-z0-9-]{0,39}");

	private static final Pattern CODE = Pattern.compile("[0-9]{4}");

	public TenantFile {
		if (!ALIAS.matcher(alias).matches() || !ALIAS.matcher(host).matches()) {
			throw new IllegalArgumentException(
					"an alias and host of a-z, 0-9 and '-', at most 40, not '" + alias + "'");
		}
		if (!CODE.matcher(code).matches()) {
			throw new IllegalArgumentException("a municipality code of four digits in quotes, not '" + code + "'");
		}
	}

	/**
	 * How its pages look.
	 *
	 * @param accent a colour, "#1d5fa8"
	 */
	public record Looks(String accent) {

		public Looks {
			if (!Pattern.matches("#[0-9a-f]{6}", accent)) {
				throw new IllegalArgumentException("a colour such as '#1d5fa8', not '" + accent + "'");
			}
		}

	}

}
