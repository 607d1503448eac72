package se.larmnav.tenancy.migration;

import java.util.List;

/** A change set of a changelog with the SQL that it runs. */
record ChangeSql(String id, String author, String file, String checksum, List<String> statements) {

	/** What tells change sets apart, as Liquibase sees it. */
	String key() {
		return file + "::" + id + "::" + author;
	}

}
