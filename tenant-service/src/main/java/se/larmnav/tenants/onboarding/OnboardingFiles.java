package se.larmnav.tenants.onboarding;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that a municipality was registered with, in its own schema. */
@Service
class OnboardingFiles {

	private final JdbcClient database;

	OnboardingFiles(JdbcClient database) {
		this.database = database;
	}

	@Transactional
	public void keep(Map<String, String> files) {
		this.database.sql("delete from onboarding_file").update();
		files
			.forEach((name, yaml) -> this.database.sql("insert into onboarding_file (name, yaml) values (:name, :yaml)")
				.param("name", name)
				.param("yaml", yaml)
				.update());
	}

	Map<String, String> kept() {
		var files = new TreeMap<String, String>();
		this.database.sql("select name, yaml from onboarding_file").query(row -> {
			files.put(row.getString("name"), row.getString("yaml"));
		});
		return files;
	}

}
