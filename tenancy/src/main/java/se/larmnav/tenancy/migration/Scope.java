package se.larmnav.tenancy.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a changelog is about: what the tenants share, or what each has of its own. */
enum Scope {

	PLATFORM("platform"), TENANT("tenant");

	private final String folder;

	Scope(String folder) {
		this.folder = folder;
	}

	/** The master file, from which Liquibase itself can also work. */
	String master() {
		return "db/tenancy/" + folder + ".yaml";
	}

	/**
	 * The version that this program brings: a digest of the files, so that a start with
	 * nothing to do need not read them with Liquibase.
	 */
	String version(ResourceLoader files, String more) {
		try {
			var contents = new TreeMap<String, byte[]>();
			var found = new PathMatchingResourcePatternResolver(files);
			for (var root : new String[] { "db/tenancy/" + folder + "/", "db/" + folder + "/" }) {
				for (var file : found.getResources("classpath*:" + root + "**/*.sql")) {
					var path = file.getURL().toString();
					contents.put(path.substring(path.lastIndexOf(root)), file.getContentAsByteArray());
				}
			}
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(more.getBytes(StandardCharsets.UTF_8));
			contents.forEach((path, content) -> {
				digest.update(path.getBytes(StandardCharsets.UTF_8));
				digest.update(content);
			});
			return HexFormat.of().formatHex(digest.digest(), 0, 16);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
