package se.larmnav.tenancy.migration;

import java.sql.Connection;
import java.sql.SQLException;

/** What a tenant's schema must be like. */
record Reference(Shape shape, Digest digest) {

	/** From a schema that is as it should be, which names mean now. */
	static Reference of(Connection connection, String schema) throws SQLException {
		return new Reference(Shape.of(connection, schema), Digest.of(connection, schema));
	}

	/** Throws when a schema is not like this one, and names what differs. */
	void demand(Connection connection, String schema) throws SQLException {
		if (!digest.equals(Digest.of(connection, schema))) {
			Sql.path(connection, schema);
			shape.demand(Shape.of(connection, schema));
		}
	}

}
