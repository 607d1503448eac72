package se.larmnav.tenancy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What a service says of a copy of a tenant beside its rows; the tenant is bound. */
public interface CopyContent {

	/** Whose data are in it: a copy is a reading of all of them. */
	default Collection<UUID> persons() {
		return List.of();
	}

	/** Adds files that people can read, from the same moment as the rows. */
	default void addTo(CopyFiles copy, Connection snapshot) throws SQLException, IOException {
	}

	/** Where they are added. */
	interface CopyFiles {

		void add(String path, byte[] content) throws IOException;

	}

}
